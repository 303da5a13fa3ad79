//! The pages of those who sign in: a structure's members, and the operator. Plain forms,
//! whole without a script.

mod answers;
mod application;
mod applications;
mod fiche;
mod fields;
mod figures;
mod frame;
mod handover;
mod home;
mod join;
mod members;
mod proposal;
mod refusal;
mod said;
mod sessions;
mod sign_in;
mod template_form;
mod wording;

pub use answers::AppointmentTyped;
pub use application::{ApplicationPage, application_page};
pub use applications::{ApplicationsPage, ListedApplication, applications_page};
pub use fiche::{CardPage, LanguageShown, MeetingForm, MeetingShown, card_page};
pub use fields::{FormTokens, TextArea, TextField, post_form, upload_form};
pub use figures::{CountShown, figures_page};
pub use frame::{SPACE_STYLE, SpaceFrame, SpaceStructure, SpaceVisitor, space_page};
pub use handover::{HandOverPage, hand_over_page};
pub use home::space_home;
pub use join::{DemandShown, JoinPage, StructureFound, join_page};
pub use members::{MemberShown, MembersForm, members_page};
pub use proposal::proposal_page;
pub use refusal::{SpaceRefusal, refusal_page};
pub use said::Said;
pub use sessions::{OpenSession, sessions_page};
pub use sign_in::{SignInForm, sign_in_link_page, sign_in_page, signed_out_page};
pub use template_form::{TemplateForm, asked_of_anyone, template_fields, typographic};
