//! The tables of Rust that are made of French.

use crate::{
    files::{FILES, MessageFile, Owner, Shape, WrittenLanguage},
    fluent::Message,
    text::{attributes, slots},
};
use std::fmt::Write;

/// The source of the tables of a crate: for each file, the type of its table, the French one,
/// and where its texts stand in those of a language.
pub fn tables(french: &WrittenLanguage, owner: Owner) -> String {
    let seen = match owner {
        Owner::Shared => "pub",
        Owner::Widgets | Owner::Loader => "pub(crate)",
    };
    let mut source = String::new();
    let mut first = 0;
    let mut made: Vec<&str> = Vec::new();
    for (file, messages) in FILES.iter().zip(&french.files) {
        if file.owner == owner {
            if !made.contains(&file.table) {
                made.push(file.table);
                source += &table(file, messages, seen);
            }
            source += &statics(file, messages, seen, first);
        }
        first += slots(file, messages).len();
    }
    source
}

fn field(message: &Message, attribute: &str) -> String {
    let name = match attribute {
        "" => message.id.clone(),
        _ => format!("{}_{attribute}", message.id),
    };
    name.replace('-', "_")
}

/// The type of a table, and how it is filled.
fn table(file: &MessageFile, messages: &[Message], seen: &str) -> String {
    let table = file.table;
    let mut fields = String::new();
    let mut fill = String::new();
    match file.shape {
        Shape::Record => {
            for message in messages {
                if !message.comment.is_empty() {
                    let _ = writeln!(fields, "    /// {}", message.comment);
                }
                for (name, _) in message.texts() {
                    let field = field(message, name);
                    let _ = writeln!(fields, "    {seen} {field}: &'static str,");
                    let _ = writeln!(fill, "        lines.take(&mut self.{field});");
                }
            }
        }
        Shape::List => {
            for name in attributes(messages) {
                let field = list_field(&name);
                let _ = writeln!(
                    fields,
                    "    {seen} {field}: [&'static str; {}],",
                    messages.len()
                );
                let _ = writeln!(fill, "        lines.take_all(&mut self.{field});");
            }
        }
    }
    format!(
        "/// Of `messages/fr/{}.ftl`.\n#[derive(Clone, Debug, PartialEq)]\n{seen} struct {table} {{\n{fields}}}\n\
         impl {table} {{\n    fn fill(&mut self, lines: &mut MessageLines) {{\n{fill}    }}\n}}\n",
        file.name
    )
}

fn list_field(name: &str) -> &str {
    match name {
        "" => "text",
        name => name,
    }
}

/// The French table of a file.
fn statics(file: &MessageFile, messages: &[Message], seen: &str, first: usize) -> String {
    let table = file.table;
    let name = file.name.to_uppercase();
    let mut values = String::new();
    match file.shape {
        Shape::Record => {
            for message in messages {
                for (name, text) in message.texts() {
                    let _ = writeln!(values, "    {}: {:?},", field(message, name), text.compiled);
                }
            }
        }
        Shape::List => {
            for name in attributes(messages) {
                let texts = messages.iter().map(|message| {
                    let text = message.attribute(&name);
                    text.map_or("", |text| &text.compiled)
                });
                let texts: Vec<&str> = texts.collect();
                let _ = writeln!(values, "    {}: {texts:?},", list_field(&name));
            }
        }
    }
    let mut source = format!(
        "static {name}_FR: {table} = {table} {{\n{values}}};\n\
         /// `messages/fr/{}.ftl` in any language.\n\
         {seen} static {name}: MessageTable<{table}> = MessageTable::new({first}, &{name}_FR, {table}::fill);\n",
        file.name
    );
    if file.shape == Shape::List {
        let ids: Vec<&str> = messages.iter().map(|message| &*message.id).collect();
        let _ = writeln!(
            source,
            "#[cfg(test)]\nconst {name}_IDS: &[&str] = &{ids:?};"
        );
    }
    source
}
