//! PHP, which the tests of the plugin for WordPress and of the examples for it run.

use super::{debian, find};
use crate::step::step;
use anyhow::Result;

/// Installs PHP where it is missing and can be. Without it, what needs it says so and is left
/// out.
pub(crate) fn php() -> Result<()> {
    step("PHP", |step| {
        if find("php").is_some() {
            step.nothing_to_do();
            return Ok(());
        }
        let tried = match debian::is_available() {
            true => debian::refresh(step).and_then(|()| debian::install(step, &["php-cli"])),
            false => Ok(()),
        };
        if find("php").is_none() {
            let why = tried
                .err()
                .map_or(String::new(), |error| format!(" ({error:#})"));
            step.say(format!(
                "no PHP here{why}: its tests are left out, and say so"
            ));
        }
        Ok(())
    })
}
