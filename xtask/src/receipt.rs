//! `recu`: checks a receipt without asking anyone.

use crate::cli::unexpected;
use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};
use shared::candidature::sceaux::{RecuError, verifie_recu};
use std::{
    fs,
    io::{self, Read},
};

/// What `cargo xtask recu --help` says.
pub(crate) const USAGE: &str = "\
Usage: cargo xtask recu verifier --cle CLE [FICHIER]

  --cle CLE  The public key of the service, as /v1/recus gives it: keep it beforehand
  FICHIER    The receipt (default: standard input)

Says what the receipt says, or fails.";

/// Runs `cargo xtask recu`.
pub(crate) fn run(mut args: Parser) -> Result<()> {
    let mut words: Vec<String> = Vec::new();
    let mut cle = None;
    while let Some(arg) = args.next()? {
        match arg {
            Arg::Value(word) => words.push(word.string()?),
            Arg::Long("cle") => cle = Some(args.value()?.string()?),
            other => return Err(unexpected(other)),
        }
    }
    let recu = match words.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["verifier"] | ["verifier", "-"] => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text)?;
            text
        }
        ["verifier", path] => {
            fs::read_to_string(path).with_context(|| format!("cannot read {path}"))?
        }
        _ => bail!("say verifier. See `cargo xtask recu --help`"),
    };
    let cle = cle.context("--cle is missing. See `cargo xtask recu --help`")?;
    match verifie_recu(&recu, &cle) {
        Ok(recu) => {
            println!("reference  {}", recu.reference);
            println!("structure  {}", recu.structure);
            println!("recue_le   {}", recu.recue_le);
            Ok(())
        }
        Err(RecuError::Cle) => bail!("the key is no public key of receipts"),
        Err(RecuError::Forme) => bail!("this is no receipt: it must be `guichet1.….…`, whole"),
        Err(RecuError::Signature) => bail!("that key did not sign this receipt"),
    }
}
