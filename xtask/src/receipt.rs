//! `receipt`: checks a receipt without asking anyone.

use crate::flags::{Receipt, ReceiptCmd};
use anyhow::{Context, Result, bail};
use shared::candidature::seals::{ReceiptError, check_receipt};
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
    match check_receipt(&receipt, &args.key) {
        Ok(receipt) => {
            println!("reference  {}", receipt.reference);
            println!("structure  {}", receipt.structure);
            println!("recue_le   {}", receipt.recue_le);
            Ok(())
        }
        Err(ReceiptError::Key) => bail!("the key is no public key of receipts"),
        Err(ReceiptError::Malformed) => {
            bail!("this is no receipt: it must be `guichet1.….…`, whole")
        }
        Err(ReceiptError::Signature) => bail!("that key did not sign this receipt"),
    }
}
