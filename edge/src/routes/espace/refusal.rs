//! Why a page of the spaces was refused, for the visitor and for the log.

use crate::{
    http::{
        html::space_html,
        response::{HttpResponse, Refusal},
    },
    platform::Failure,
};
use app::espace::{SpaceRefusal, refusal_page};
use shared::{candidature::StoreFailure, espace::oidc::OidcFault};

/// What the router logs of a page that was refused.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PageNote {
    pub(crate) code: &'static str,
    pub(crate) failure: Option<Failure>,
}

/// A refusal, and what failed when it is ours.
#[derive(Clone, Debug)]
pub(crate) struct Refused {
    pub(crate) refusal: SpaceRefusal,
    pub(crate) failure: Option<Failure>,
}

impl From<SpaceRefusal> for Refused {
    fn from(refusal: SpaceRefusal) -> Self {
        Self {
            refusal,
            failure: None,
        }
    }
}

impl From<OidcFault> for Refused {
    fn from(fault: OidcFault) -> Self {
        SpaceRefusal::Provider(fault).into()
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Self {
            refusal: SpaceRefusal::OutOfOrder,
            failure: Some(failure),
        }
    }
}

impl From<StoreFailure> for Refused {
    fn from(failure: StoreFailure) -> Self {
        Failure::from(failure).into()
    }
}

impl From<Refusal> for Refused {
    /// Of what is shared with the API, a page is only told that it failed.
    fn from(refusal: Refusal) -> Self {
        Self {
            refusal: SpaceRefusal::OutOfOrder,
            failure: refusal.failure,
        }
    }
}

impl Refused {
    /// `provider` is what people call the one that they may sign in by, if there is one.
    pub(super) fn response<F>(&self, provider: Option<&str>) -> HttpResponse<F> {
        let page = refusal_page(&self.refusal, provider);
        let mut response = space_html(self.refusal.status(), page);
        response.extensions_mut().insert(PageNote {
            code: self.refusal.code(),
            failure: self.failure,
        });
        response
    }
}
