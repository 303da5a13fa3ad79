//! A table for people.

/// Lines up the columns of `rows` under their `headers`: the first to the left, figures to the right.
pub fn table<const N: usize>(headers: [&str; N], rows: &[[String; N]]) -> String {
    let all: Vec<[String; N]> = std::iter::once(headers.map(str::to_owned))
        .chain(rows.iter().cloned())
        .collect();
    let widths: [usize; N] = std::array::from_fn(|column| {
        all.iter()
            .map(|row| row[column].chars().count())
            .max()
            .unwrap_or_default()
    });
    let mut text = String::new();
    for row in &all {
        for (column, (cell, width)) in row.iter().zip(widths).enumerate() {
            let padded = match column {
                0 => format!("{cell:<width$}"),
                _ => format!("  {cell:>width$}"),
            };
            text.push_str(&padded);
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_line_up() {
        let rows = [
            ["é".to_owned(), "7".to_owned()],
            ["long".to_owned(), "1000".to_owned()],
        ];
        assert_eq!(
            table(["what", "B"], &rows),
            "what     B\né        7\nlong  1000\n"
        );
    }
}
