//! Tables fitted to a terminal.

use std::io::{self, Write};

use console::{Style, measure_text_width, truncate_str};

use super::{Row, Screen};

/// One column of a table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Column {
    header: &'static str,
    align: Align,
    /// The width that the column gives way to when space is short.
    least: usize,
    /// The values are of use only as a whole, so where they don't fit each
    /// gets a line of its own below its row.
    whole: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Align {
    Left,
    Right,
}

impl Column {
    /// A column that keeps its width.
    pub(crate) const fn fixed(header: &'static str) -> Self {
        Self {
            header,
            align: Align::Left,
            least: usize::MAX,
            whole: false,
        }
    }

    /// A column of numbers.
    pub(crate) const fn number(header: &'static str) -> Self {
        Self {
            align: Align::Right,
            ..Self::fixed(header)
        }
    }

    /// A column that may be cut down to `least` columns of the terminal.
    pub(crate) const fn shrinking(header: &'static str, least: usize) -> Self {
        Self {
            least,
            ..Self::fixed(header)
        }
    }

    /// A last column whose values are never cut, such as URLs.
    pub(crate) const fn whole(header: &'static str) -> Self {
        Self {
            whole: true,
            ..Self::fixed(header)
        }
    }
}

const GAP: usize = 2;
const INDENT: &str = "  ";

/// Writes the rows below a header; nothing when there are none.
pub(super) fn write(
    out: &mut dyn Write,
    screen: Screen,
    columns: &[Column],
    rows: &[Row],
) -> io::Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let layout = Layout::fit(screen.width, columns, rows);
    let header = Style::new().bold().force_styling(screen.color);
    let plain = Style::new();

    let titles: Vec<&str> = columns.iter().map(|column| column.header).collect();
    layout.line(out, columns, &titles, &header)?;
    for row in rows {
        let cells: Vec<_> = row.iter().map(super::Cell::as_table).collect();
        let cells: Vec<&str> = cells.iter().map(AsRef::as_ref).collect();
        layout.line(out, columns, &cells, &plain)?;
    }
    Ok(())
}

/// Widths of the columns that share a line.
struct Layout {
    widths: Vec<usize>,
    /// The last column stands below the others.
    stacked: bool,
}

impl Layout {
    fn fit(screen: usize, columns: &[Column], rows: &[Row]) -> Self {
        let natural: Vec<usize> = columns
            .iter()
            .enumerate()
            .map(|(index, column)| {
                rows.iter()
                    .filter_map(|row| row.get(index))
                    .map(|cell| measure_text_width(&cell.as_table()))
                    .fold(column.header.len(), usize::max)
            })
            .collect();
        let least = columns.iter().map(|column| column.least);
        let mut widths = natural.clone();
        if shrink(&mut widths, least.clone(), screen) {
            return Self {
                widths,
                stacked: false,
            };
        }
        let stacked = columns.len() > 1 && columns.last().is_some_and(|column| column.whole);
        if stacked {
            widths = natural;
            widths.pop();
            // Where not even that fits, the terminal has to wrap.
            shrink(&mut widths, least, screen);
        }
        Self { widths, stacked }
    }

    fn line(
        &self,
        out: &mut dyn Write,
        columns: &[Column],
        cells: &[&str],
        style: &Style,
    ) -> io::Result<()> {
        let mut line = String::new();
        for ((cell, column), width) in cells.iter().zip(columns).zip(&self.widths) {
            let cell = truncate_str(cell, *width, "…");
            let padding = " ".repeat(width.saturating_sub(measure_text_width(&cell)));
            if !line.is_empty() {
                line.push_str(&" ".repeat(GAP));
            }
            match column.align {
                Align::Left => line.extend([&*cell, &*padding]),
                Align::Right => line.extend([&*padding, &*cell]),
            }
        }
        writeln!(out, "{}", style.apply_to(line.trim_end()))?;
        if let (true, Some(cell)) = (self.stacked, cells.last()) {
            writeln!(out, "{INDENT}{}", style.apply_to(cell))?;
        }
        Ok(())
    }
}

/// Narrows the column that can best spare it, step by step, until all fit;
/// false when they can't.
fn shrink(widths: &mut [usize], least: impl Iterator<Item = usize>, screen: usize) -> bool {
    let least: Vec<usize> = least.collect();
    let gaps = GAP * widths.len().saturating_sub(1);
    let mut excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(screen);
    while excess > 0 {
        let spare = widths
            .iter_mut()
            .zip(&least)
            .filter(|(width, least)| **width > **least)
            .max_by_key(|(width, least)| **width - **least);
        let Some((width, _)) = spare else {
            return false;
        };
        *width -= 1;
        excess -= 1;
    }
    true
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::output::Cell;

    const COLUMNS: [Column; 3] = [
        Column::shrinking("TITLE", 10),
        Column::number("PRICE"),
        Column::whole("URL"),
    ];

    fn table(width: usize, titles: &[&str]) -> String {
        let rows: Vec<Row> = titles
            .iter()
            .map(|title| {
                vec![
                    Cell::text(title),
                    Cell::price(Some(5.0)),
                    Cell::text("https://shop.example/x"),
                ]
            })
            .collect();
        let mut out = Vec::new();
        let screen = Screen {
            width,
            color: false,
        };
        write(&mut out, screen, &COLUMNS, &rows).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn columns_line_up_whatever_the_script() {
        insta::assert_snapshot!(table(80, &["Plain", "Größe É", "日本語の帽子", "👟 shoe"]), @r"
        TITLE         PRICE  URL
        Plain          5.00  https://shop.example/x
        Größe É        5.00  https://shop.example/x
        日本語の帽子   5.00  https://shop.example/x
        👟 shoe        5.00  https://shop.example/x
        ");
    }

    #[test]
    fn titles_give_way_first() {
        let table = table(46, &["A title of some twenty-six", "b"]);
        insta::assert_snapshot!(table, @r"
        TITLE            PRICE  URL
        A title of som…   5.00  https://shop.example/x
        b                 5.00  https://shop.example/x
        ");
        assert!(table.lines().all(|line| measure_text_width(line) <= 46));
    }

    #[test]
    fn urls_move_below_instead_of_being_cut() {
        insta::assert_snapshot!(table(30, &["A title of some twenty-six", "b"]), @r"
        TITLE                    PRICE
          URL
        A title of some twenty…   5.00
          https://shop.example/x
        b                         5.00
          https://shop.example/x
        ");
    }

    #[test]
    fn no_rows_no_header() {
        assert_eq!(table(80, &[]), "");
    }
}
