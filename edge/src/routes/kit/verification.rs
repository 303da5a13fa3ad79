//! "Is it in place?": a published page is read as a visitor reads it, within bounds.

use super::{site, unkept_html};
use crate::{
    http::{
        context::Context,
        request::{header, network},
        response::{HttpResponse, Refusal},
    },
    platform::{Failure, PageAnswer, Platform, RequestBody},
    store::budgets::{Count, count},
};
use app::{InstallationReport, InstalledPage, verification_page};
use http::{Request, header};
use shared::{
    candidature::{WebhookUrl, WebhookUrlError},
    wire::v1::Fault,
};

/// The most bytes of the form.
const FORM_MAX: usize = 8 << 10;

/// The most bytes of a page: the heaviest that towns publish are a tenth of it.
const PAGE_MAX: usize = 2 << 20;

/// How many times a page may be a little further on the same site.
const STEPS_MAX: usize = 3;

/// How many pages one network may have read in ten minutes.
const PAGES_MAX: i64 = 20;

const WINDOW_S: i64 = 600;

/// `POST /integrer/verification`.
pub(super) async fn verification<P: Platform>(
    request: Request<P::Body>,
    context: &Context<'_, P>,
) -> Result<HttpResponse<P::Stream>, Refusal> {
    const FORM: &str = "application/x-www-form-urlencoded";
    let kind = header(&request, header::CONTENT_TYPE).split(';').next();
    if !kind.unwrap_or_default().trim().eq_ignore_ascii_case(FORM) {
        return Err(Fault::TypeRefuse(FORM).into());
    }
    let site = site(&request, context).await;
    let network = network(request.headers());
    let body = request.into_body().read(FORM_MAX).await;
    let body = body.map_err(|error| Refusal::of_body(error, FORM_MAX))?;
    let url = form_urlencoded::parse(&body).find(|(name, _)| name == "page");
    let url = url.map_or_else(String::new, |(_, url)| url.trim().to_owned());
    let report = match WebhookUrl::parse_public(&url, context.local) {
        Err(error) => Err(refused_url(error).to_owned()),
        Ok(_) if !is_within_budget(&network, context).await? => {
            Err("Vous avez fait lire beaucoup de pages. Réessayez dans dix minutes.".to_owned())
        }
        Ok(url) => read(url, context).await.map(|(policies, body)| {
            let page = InstalledPage {
                policies: &policies,
                body: &body,
            };
            InstallationReport::of(&page, &site)
        }),
    };
    Ok(unkept_html(verification_page(&url, &report)))
}

/// The policies and the text of a page, or why it was not read.
async fn read<P: Platform>(
    mut url: WebhookUrl,
    context: &Context<'_, P>,
) -> Result<(Vec<String>, String), String> {
    for _ in 0..STEPS_MAX {
        match context.platform.get_page(url.as_str(), PAGE_MAX).await {
            PageAnswer::Page { policy, body } => {
                let text = String::from_utf8_lossy(&body).into_owned();
                return Ok((policy.into_iter().collect(), text));
            }
            PageAnswer::Moved(to) => match next(&url, &to, context.local) {
                Some(further) => url = further,
                None => {
                    let to: String = to.chars().take(200).collect();
                    return Err(format!(
                        "Cette page mène à un autre site, que nous ne suivons pas : {to}. Si c’est \
                         le vôtre, donnez cette adresse."
                    ));
                }
            },
            PageAnswer::Status(status) => {
                return Err(format!(
                    "Votre site répond {status} au lieu de la page. Vérifiez l’adresse, et que la \
                     page est publiée et ouverte à tous."
                ));
            }
            PageAnswer::TooLarge => {
                return Err("Cette page pèse plus de 2 Mo : nous ne la lisons pas.".to_owned());
            }
            PageAnswer::Nothing => {
                return Err(
                    "Votre site n’a pas répondu en dix secondes. Vérifiez l’adresse, puis \
                     réessayez."
                        .to_owned(),
                );
            }
        }
    }
    Err("Cette page renvoie trop de fois d’une adresse à l’autre.".to_owned())
}

/// Where a page has gone, if that is on the same site.
fn next(from: &WebhookUrl, to: &str, local: bool) -> Option<WebhookUrl> {
    let to = match to.strip_prefix('/') {
        Some(path) if !path.starts_with('/') => {
            let scheme = from.as_str().split("://").next()?;
            format!("{scheme}://{}{to}", from.host())
        }
        _ => to.to_owned(),
    };
    let to = WebhookUrl::parse_public(&to, local).ok()?;
    (to.host() == from.host()).then_some(to)
}

fn refused_url(error: WebhookUrlError) -> &'static str {
    match error {
        WebhookUrlError::Schema => {
            "Donnez une adresse qui commence par https:// : nous ne lisons pas les autres."
        }
        WebhookUrlError::WebhookHost | WebhookUrlError::UnexpectedHost => {
            "Cette adresse n’est pas celle d’un site public. Donnez le nom de votre site, sans \
             port : https://www.exemple.fr/page."
        }
        WebhookUrlError::Character => {
            "Cette adresse a un caractère que nous ne lisons pas. Copiez-la depuis la barre \
             d’adresse de votre navigateur."
        }
    }
}

/// Counts one more page for a network.
async fn is_within_budget<P: Platform>(
    network: &str,
    context: &Context<'_, P>,
) -> Result<bool, Failure> {
    context.open().await?;
    let window = context.now.as_second() / WINDOW_S;
    let parts = [network.as_bytes(), &window.to_le_bytes()[..]];
    let subject = context.keys()?.digester.of("verification", &parts);
    let rows = context.rows(count(&subject, window)).await?;
    let made = rows.first().map(Count::read).transpose()?;
    Ok(made.unwrap_or_default() <= PAGES_MAX)
}
