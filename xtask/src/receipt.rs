//! `receipt`: checks a receipt without asking anyone.

use crate::flags::{Receipt, ReceiptCmd};
use anyhow::{Context, Result, bail};
use shared::candidature::sceaux::{RecuError, verifie_recu};
use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// Runs `cargo xtask receipt`.
pub(crate) fn run(Receipt { subcommand }: Receipt) -> Result<()> {
    let ReceiptCmd::Verify(args) = subcommand;
    let receipt = match args.file.as_deref() {
        Some(path) if path != Path::new("-") => {
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?
        }
        _ => {
            let mut text = String::new();
            io::stdin().read_to_string(&mut text)?;
            text
        }
    };
    match verifie_recu(&receipt, &args.key) {
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
