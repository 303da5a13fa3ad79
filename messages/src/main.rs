//! `messages`: the languages checked and counted, and who wrote what.
//!
//! # What this crate does not do
//! See the library.

use anyhow::{Context, Result, bail};
use messages::{Report, WrittenLanguage, check, languages, page_text, report, stamp};
use std::{
    env,
    path::{Path, PathBuf},
    process::ExitCode,
};

xflags::xflags! {
    /// The message files: every sentence on screen, a folder a language.
    cmd messages {
        /// Check every language against French, and say how far each is
        cmd check {}

        /// Print the texts of a language as a page receives them
        cmd text {
            /// The language, as its folder is called
            required language: String
        }

        /// Write who wrote the messages of a language that do not tell
        cmd stamp {
            /// The language, as its folder is called
            required language: String
            /// Who wrote them
            required --by NAME: String
            /// The day, as 2026-12-01
            required --on DAY: String
            /// It is their language, and they have read them
            optional --reviewed
        }
    }
}

fn main() -> ExitCode {
    match Messages::from_env_or_exit().subcommand {
        MessagesCmd::Check(_) => told(run_check()),
        MessagesCmd::Text(flags) => told(print_text(&flags)),
        MessagesCmd::Stamp(flags) => told(run_stamp(&flags)),
    }
}

fn told(done: Result<()>) -> ExitCode {
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Where the folders of languages are.
fn root() -> PathBuf {
    let built = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Run by cargo, which tells where the crate is now.
    env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| built.to_owned(), PathBuf::from)
}

fn run_check() -> Result<()> {
    let folders = languages(&root())?;
    let french = WrittenLanguage::read(folders.first().context("no language")?)?;
    let mut faults = Vec::new();
    println!("language  messages  reviewed  written  to review  longest  median");
    for folder in &folders {
        let language = match WrittenLanguage::read(folder) {
            Ok(language) => language,
            Err(error) => {
                faults.push(format!("{error:#}"));
                continue;
            }
        };
        let Report {
            messages,
            reviewed,
            written,
            to_review,
            longest,
            median,
        } = report(&french, &language);
        println!(
            "{:<8}  {messages:>8}  {reviewed:>8}  {written:>7}  {to_review:>9}  {longest:>7}  {median:>6}",
            language.tag
        );
        faults.extend(check(&french, &language)?.iter().map(ToString::to_string));
        let median_max = match &*language.tag {
            "fr" => 12,
            "fr-falc" => 10,
            _ => usize::MAX,
        };
        if median > median_max {
            faults.push(format!(
                "{}: half of the sentences have over {median_max} words",
                language.tag
            ));
        }
    }
    if faults.is_empty() {
        return Ok(());
    }
    bail!("{}\n{} faults", faults.join("\n"), faults.len())
}

fn print_text(flags: &Text) -> Result<()> {
    let root = root();
    let french = WrittenLanguage::read(&root.join("fr"))?;
    let language = WrittenLanguage::read(&root.join(&flags.language))?;
    print!("{}", page_text(&french, &language));
    Ok(())
}

fn run_stamp(flags: &Stamp) -> Result<()> {
    let root = root();
    let french = WrittenLanguage::read(&root.join("fr"))?;
    let folder = root.join(&flags.language);
    let number = stamp(&french, &folder, &flags.by, &flags.on, flags.reviewed)?;
    println!("{number} messages of {} by {}", flags.language, flags.by);
    Ok(())
}
