//! Why a page of the spaces was refused, for the visitor and for the log.

use crate::{
    http::{
        html::space_html,
        response::{HttpResponse, Refusal},
    },
    platform::Failure,
};
use app::espace::{SpaceRefusal, refusal_page};
use shared::candidature::StoreFailure;

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
    pub(super) fn response<F>(&self) -> HttpResponse<F> {
        let mut response = space_html(self.refusal.status(), refusal_page(&self.refusal));
        response.extensions_mut().insert(PageNote {
            code: self.refusal.code(),
            failure: self.failure,
        });
        response
    }
}
