//! Which files there are, and reading a language whole.

use crate::fluent::{self, Message};
use anyhow::{Context, Result, bail};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The crate whose sentences they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    Shared,
    Widgets,
    /// Rendered by the build into what the loader shows.
    Loader,
}

/// What table is made of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A field a message.
    Record,
    /// A list of messages, in the order of what they are about, and one of each attribute.
    List,
}

/// A file of every language.
#[derive(Clone, Copy, Debug)]
pub struct MessageFile {
    pub name: &'static str,
    /// The Rust type of its table: two files of the same messages may share it.
    pub table: &'static str,
    pub shape: Shape,
    pub owner: Owner,
}

const fn file(name: &'static str, table: &'static str, shape: Shape, owner: Owner) -> MessageFile {
    MessageFile {
        name,
        table,
        shape,
        owner,
    }
}

/// In the order in which a page receives them.
pub const FILES: [MessageFile; 15] = [
    file("langue", "LanguageRules", Shape::Record, Owner::Shared),
    file("chargement", "LoaderWords", Shape::Record, Owner::Loader),
    file("verification", "Words", Shape::Record, Owner::Widgets),
    file("reponse", "AnswerWords", Shape::Record, Owner::Shared),
    file("entretien", "InterviewWords", Shape::Record, Owner::Widgets),
    file(
        "parcours_droits",
        "JourneyWords",
        Shape::Record,
        Owner::Widgets,
    ),
    file(
        "parcours_orientation",
        "JourneyWords",
        Shape::Record,
        Owner::Widgets,
    ),
    file("droits", "EligibiliteWords", Shape::Record, Owner::Widgets),
    file(
        "orientation",
        "OrientationWords",
        Shape::Record,
        Owner::Widgets,
    ),
    file(
        "candidature",
        "CandidatureWords",
        Shape::Record,
        Owner::Widgets,
    ),
    file("champs", "FieldWords", Shape::List, Owner::Shared),
    file("valeurs", "ValueWords", Shape::List, Owner::Shared),
    file("raisons", "ReasonWords", Shape::Record, Owner::Shared),
    file("rencontres", "MeetingWords", Shape::List, Owner::Shared),
    file("fautes", "FaultWords", Shape::Record, Owner::Shared),
];

/// A language: the messages of each file, in the order of [`FILES`].
#[derive(Debug)]
pub struct WrittenLanguage {
    /// As `lang` writes it.
    pub tag: String,
    pub files: Vec<Vec<Message>>,
    /// Terms of the law, and how they are said.
    pub glossary: BTreeMap<String, Vec<String>>,
    /// What is never written.
    pub forbidden: Vec<String>,
}

impl WrittenLanguage {
    /// Reads the folder of a language.
    pub fn read(folder: &Path) -> Result<Self> {
        let tag = folder
            .file_name()
            .and_then(|name| name.to_str())
            .context("a folder of messages without a name")?
            .to_owned();
        let categories = crate::plurals::categories(&tag)?;
        let read = |name: &str| -> Result<Vec<Message>> {
            let path = folder.join(format!("{name}.ftl"));
            let source = fs::read_to_string(&path)
                .with_context(|| format!("cannot read {}", path.display()))?;
            fluent::read(&source, &categories).with_context(|| format!("{tag}/{name}.ftl"))
        };
        let mut files: Vec<Vec<Message>> =
            (FILES.iter().map(|file| read(file.name))).collect::<Result<_>>()?;
        if let Some(rules) = files.first_mut() {
            rules.push(Message::given("lang", &tag));
            rules.push(Message::given("pluriel", &crate::plurals::ranks(&tag)?));
            // Told in [`page_text`](crate::page_text), where it is known.
            rules.push(Message::given("relu", "oui"));
        }
        let mut glossary = BTreeMap::new();
        let mut forbidden = Vec::new();
        for message in read("glossaire")? {
            let forms: Vec<String> = message
                .text
                .forms()
                .map(|form| form.trim().to_lowercase())
                .filter(|form| !form.is_empty())
                .collect();
            match &*message.id {
                "interdits" => forbidden = forms,
                _ => {
                    glossary.insert(message.id, forms);
                }
            }
        }
        Ok(Self {
            tag,
            files,
            glossary,
            forbidden,
        })
    }

    /// Its messages, each with the file it is in.
    pub fn messages(&self) -> impl Iterator<Item = (&'static MessageFile, &Message)> {
        let files = FILES.iter().zip(&self.files);
        files.flat_map(|(file, messages)| messages.iter().map(move |message| (file, message)))
    }

    /// A message by its file and its name.
    pub fn message(&self, file: &str, id: &str) -> Option<&Message> {
        self.messages()
            .find(|(of, message)| of.name == file && message.id == id)
            .map(|(_, message)| message)
    }
}

/// The folders of languages, French first, then by name.
pub fn languages(root: &Path) -> Result<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(root).with_context(|| format!("cannot read {}", root.display()))? {
        let path = entry?.path();
        if path.join("langue.ftl").is_file() {
            folders.push(path);
        }
    }
    folders.sort_by_key(|path| (!path.ends_with("fr"), path.clone()));
    if !folders.first().is_some_and(|first| first.ends_with("fr")) {
        bail!("{}: no folder fr", root.display());
    }
    Ok(folders)
}
