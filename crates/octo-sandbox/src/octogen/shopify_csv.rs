//! Shopify product exports: several rows make one product.
//!
//! Rows of one handle stand together. The first one carries the product, each
//! row with a price or option values one variant, and any row may bring one
//! more image. Products that are drafts, archived or not published are left out.
//! Both the long-standing column names and those of the newer template are read.

use std::cell::Cell;
use std::io::{self, BufRead, Read};
use std::rc::Rc;

use csv::ByteRecord;

use super::catalog_file::{CatalogFileError, LONGEST_RECORD, Reading, Sink};
use super::source::{SourceProduct, SourceVariant, clipped};

/// Reads an export; each product is handed over when its last row was read.
pub(crate) fn read(
    reading: &mut Reading<'_>,
    input: impl BufRead,
    sink: &mut Sink<'_>,
) -> Result<(), CatalogFileError> {
    let since_record = Rc::new(Cell::new(0));
    let bounded = BoundedRecords {
        input,
        since_record: Rc::clone(&since_record),
    };
    let mut rows = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(bounded);
    let header = rows
        .byte_headers()
        .map_err(|error| csv_error(reading, error))?;
    let columns = Columns::find(header);
    if columns.handle.is_none() {
        return Err(reading.format_error("the header line has no column `Handle`"));
    }
    if columns.title.is_none() {
        return Err(reading.format_error("the header line has no column `Title`"));
    }

    let mut row = ByteRecord::new();
    let mut group: Option<Group> = None;
    loop {
        since_record.set(0);
        let more = rows.read_byte_record(&mut row);
        if !more.map_err(|error| csv_error(reading, error))? {
            break;
        }
        // What spreadsheets leave behind under the last row.
        if row
            .iter()
            .all(|cell| cell.iter().all(u8::is_ascii_whitespace))
        {
            continue;
        }
        let line = row.position().map_or(0, csv::Position::line);
        reading.report.rows += 1;
        let cells = Cells {
            row: &row,
            columns: &columns,
        };
        let Some(handle) = cells.get(columns.handle) else {
            reading.bad(line, "the column `Handle` is empty".to_owned())?;
            continue;
        };
        match &mut group {
            Some(group) if group.handle == handle => group.add(line, &cells),
            _ => {
                if let Some(done) = group.take() {
                    done.finish(reading, sink)?;
                }
                let mut started = Group::new(handle, line, &cells);
                started.add(line, &cells);
                group = Some(started);
            }
        }
    }
    match group {
        Some(done) => done.finish(reading, sink),
        None => Ok(()),
    }
}

fn csv_error(reading: &Reading<'_>, error: csv::Error) -> CatalogFileError {
    let place = error.position().map(csv::Position::line);
    match (error.into_kind(), place) {
        (csv::ErrorKind::Io(source), _) if source.kind() != io::ErrorKind::InvalidData => {
            reading.unreadable(source)
        }
        (csv::ErrorKind::Io(source), _) => reading.format_error(source.to_string()),
        (_, Some(line)) => reading.format_error(format!("line {line} is not CSV")),
        (_, None) => reading.format_error("it is not CSV"),
    }
}

/// Stops an unclosed quote from reading the rest of a file as one cell.
struct BoundedRecords<R> {
    input: R,
    since_record: Rc<Cell<u64>>,
}

impl<R: Read> Read for BoundedRecords<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.input.read(buffer)?;
        self.since_record.set(self.since_record.get() + read as u64);
        if self.since_record.get() > LONGEST_RECORD {
            return Err(io::Error::new(
                io::ErrorKind::InvalidData,
                format!(
                    "a record is longer than {LONGEST_RECORD} bytes; look for a quote that is not closed"
                ),
            ));
        }
        Ok(read)
    }
}

/// Where the columns are that mean something here.
struct Columns {
    handle: Option<usize>,
    title: Option<usize>,
    body: Option<usize>,
    vendor: Option<usize>,
    product_type: Option<usize>,
    category: Option<usize>,
    tags: Option<usize>,
    published: Option<usize>,
    status: Option<usize>,
    options: [(Option<usize>, Option<usize>); 3],
    sku: Option<usize>,
    barcode: Option<usize>,
    tracker: Option<usize>,
    quantity: Option<usize>,
    policy: Option<usize>,
    price: Option<usize>,
    compare_at: Option<usize>,
    image: Option<usize>,
    variant_image: Option<usize>,
    gender: Option<usize>,
    age_group: Option<usize>,
}

impl Columns {
    fn find(header: &ByteRecord) -> Self {
        let column = |names: &[&str]| {
            header.iter().position(|cell| {
                let cell = String::from_utf8_lossy(cell);
                names
                    .iter()
                    .any(|name| cell.trim().eq_ignore_ascii_case(name))
            })
        };
        let option = |number: usize| {
            (
                column(&[&format!("Option{number} Name")]),
                column(&[&format!("Option{number} Value")]),
            )
        };
        Self {
            handle: column(&["Handle", "URL handle"]),
            title: column(&["Title"]),
            body: column(&["Body (HTML)", "Body HTML", "Description"]),
            vendor: column(&["Vendor"]),
            product_type: column(&["Type", "Custom Product Type"]),
            category: column(&[
                "Product Category",
                "Standard Product Type",
                "Google Shopping / Google Product Category",
            ]),
            tags: column(&["Tags"]),
            published: column(&["Published", "Published on online store"]),
            status: column(&["Status"]),
            options: [option(1), option(2), option(3)],
            sku: column(&["Variant SKU", "SKU"]),
            barcode: column(&["Variant Barcode", "Barcode"]),
            tracker: column(&["Variant Inventory Tracker", "Inventory tracker"]),
            quantity: column(&["Variant Inventory Qty", "Inventory quantity"]),
            policy: column(&[
                "Variant Inventory Policy",
                "Continue selling when out of stock",
            ]),
            price: column(&["Variant Price", "Price"]),
            compare_at: column(&["Variant Compare At Price", "Compare-at price"]),
            image: column(&["Image Src", "Product image URL"]),
            variant_image: column(&["Variant Image", "Variant image URL"]),
            gender: column(&["Google Shopping / Gender"]),
            age_group: column(&["Google Shopping / Age Group"]),
        }
    }
}

/// One row, read by column.
struct Cells<'a> {
    row: &'a ByteRecord,
    columns: &'a Columns,
}

impl Cells<'_> {
    /// The trimmed cell, or nothing when it is blank. Bytes that are not UTF-8
    /// become replacement characters: exports in other encodings stay loadable.
    fn get(&self, column: Option<usize>) -> Option<String> {
        let cell = String::from_utf8_lossy(self.row.get(column?)?);
        let cell = cell.trim();
        (!cell.is_empty()).then(|| cell.to_owned())
    }

    /// A code, without the apostrophe that keeps spreadsheets from reading it
    /// as a number.
    fn code(&self, column: Option<usize>) -> Option<String> {
        let code = self.get(column)?;
        let code = code.strip_prefix('\'').unwrap_or(&code).trim();
        (!code.is_empty()).then(|| code.to_owned())
    }

    fn amount(&self, column: Option<usize>, name: &str) -> Result<Option<f64>, String> {
        let Some(text) = self.code(column) else {
            return Ok(None);
        };
        match text.parse::<f64>() {
            Ok(amount) if amount.is_finite() && amount >= 0.0 => Ok(Some(amount)),
            _ => Err(format!(
                "the column `{name}` holds {:?}: give an amount such as 19.90",
                clipped(&text)
            )),
        }
    }

    fn is(&self, column: Option<usize>, value: &str) -> bool {
        self.get(column)
            .is_some_and(|cell| cell.eq_ignore_ascii_case(value))
    }

    /// Sold: not tracked, on stock, or sold beyond stock.
    fn in_stock(&self) -> bool {
        let quantity = self.code(self.columns.quantity);
        self.get(self.columns.tracker).is_none()
            || quantity
                .and_then(|text| text.parse::<f64>().ok())
                .is_some_and(|left| left > 0.0)
            || self.is(self.columns.policy, "continue")
            || self.is(self.columns.policy, "true")
    }
}

/// The rows of one handle.
struct Group {
    handle: String,
    line: u64,
    published: bool,
    product: SourceProduct,
    option_names: [Option<String>; 3],
    problem: Option<(u64, String)>,
}

impl Group {
    fn new(handle: String, line: u64, cells: &Cells<'_>) -> Self {
        let columns = cells.columns;
        let draft = cells
            .get(columns.status)
            .is_some_and(|status| !status.eq_ignore_ascii_case("active"));
        let tags = cells.get(columns.tags).unwrap_or_default();
        let categories = [columns.product_type, columns.category]
            .into_iter()
            .filter_map(|column| cells.get(column))
            .collect();
        Self {
            line,
            published: !draft && !cells.is(columns.published, "false"),
            product: SourceProduct {
                product_id: Some(handle.clone()),
                title: cells.get(columns.title),
                description: cells.get(columns.body),
                brand: cells.get(columns.vendor),
                categories,
                tags: tags
                    .split(',')
                    .map(str::trim)
                    .filter(|tag| !tag.is_empty())
                    .map(str::to_owned)
                    .collect(),
                gender: cells.get(columns.gender),
                age_group: cells.get(columns.age_group),
                ..SourceProduct::default()
            },
            option_names: columns.options.map(|(name, _)| cells.get(name)),
            problem: cells.get(columns.title).is_none().then(|| {
                let reason =
                    "a product begins without `Title`: rows of one handle must stand together";
                (line, reason.to_owned())
            }),
            handle,
        }
    }

    fn add(&mut self, line: u64, cells: &Cells<'_>) {
        if let Some(image) = cells.get(cells.columns.image) {
            add_distinct(&mut self.product.images, image);
        }
        if let Err(reason) = self.add_variant(cells) {
            self.problem.get_or_insert((line, reason));
        }
    }

    fn add_variant(&mut self, cells: &Cells<'_>) -> Result<(), String> {
        let columns = cells.columns;
        let price = cells.amount(columns.price, "Variant Price")?;
        let values = columns.options.map(|(_, value)| cells.get(value));
        if price.is_none() && values.iter().all(Option::is_none) {
            return Ok(());
        }
        let mut variant = SourceVariant {
            sku: cells.code(columns.sku),
            price,
            compare_at_price: cells.amount(columns.compare_at, "Variant Compare At Price")?,
            gtin: cells.code(columns.barcode),
            in_stock: Some(cells.in_stock()),
            image: cells.get(columns.variant_image),
            ..SourceVariant::default()
        };
        for (name, value) in self.option_names.iter().zip(values) {
            let (Some(name), Some(value)) = (name, value) else {
                continue;
            };
            match name.to_lowercase().as_str() {
                // What Shopify writes for a product without options.
                "title" if value.eq_ignore_ascii_case("default title") => continue,
                "size" => {
                    add_distinct(&mut self.product.sizes, value.clone());
                    variant.size = Some(value.clone());
                }
                "color" | "colour" => {
                    add_distinct(&mut self.product.colors, value.clone());
                    variant.color = Some(value.clone());
                }
                _ => add_distinct(
                    self.product.attributes.entry(name.clone()).or_default(),
                    value.clone(),
                ),
            }
            variant.options.insert(name.clone(), value);
        }
        self.product.variants.push(variant);
        Ok(())
    }

    fn finish(
        mut self,
        reading: &mut Reading<'_>,
        sink: &mut Sink<'_>,
    ) -> Result<(), CatalogFileError> {
        if let Some((line, reason)) = self.problem {
            return reading.bad(line, reason);
        }
        let product = &mut self.product;
        product.is_active = Some(self.published);
        let segment: String =
            url::form_urlencoded::byte_serialize(self.handle.as_bytes()).collect();
        product.url = format!("https://{}.example/products/{segment}", reading.catalog);
        let cheapest = product
            .variants
            .iter()
            .filter(|variant| variant.price.is_some())
            .min_by(|one, other| {
                one.price
                    .partial_cmp(&other.price)
                    .unwrap_or(std::cmp::Ordering::Equal)
            })
            .cloned();
        if let Some(cheapest) = cheapest {
            product.price = cheapest.price;
            product.compare_at_price = cheapest.compare_at_price;
            product.sku = cheapest.sku;
            product.gtin = cheapest.gtin;
        }
        reading.place(self.line, self.product, sink)
    }
}

fn add_distinct(list: &mut Vec<String>, value: String) {
    if !list.contains(&value) {
        list.push(value);
    }
}
