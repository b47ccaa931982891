//! Made-up products in any number: a seed makes the same ones every time.

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use fastrand::Rng;
use serde_json::{Value, json};
use tempfile::TempDir;

const SHOP: &str = "https://www.bench.example";

const COLORS: [&str; 24] = [
    "Black", "White", "Gray", "Navy", "Cream", "Olive", "Burgundy", "Charcoal", "Sand", "Rust",
    "Sage", "Indigo", "Ivory", "Camel", "Forest", "Mustard", "Teal", "Plum", "Coral", "Slate",
    "Blush", "Khaki", "Cobalt", "Lilac",
];
const MATERIALS: [&str; 20] = [
    "Cotton", "Linen", "Wool", "Cashmere", "Denim", "Fleece", "Nylon", "Leather", "Suede", "Silk",
    "Canvas", "Corduroy", "Flannel", "Jersey", "Merino", "Mohair", "Poplin", "Twill", "Velvet",
    "Hemp",
];
const CUTS: [&str; 16] = [
    "Relaxed",
    "Slim",
    "Cropped",
    "Oversized",
    "Heavyweight",
    "Lightweight",
    "Vintage",
    "Classic",
    "Quilted",
    "Washed",
    "Brushed",
    "Reversible",
    "Seamless",
    "Pleated",
    "Tapered",
    "Boxy",
];
/// Kinds of products with their category.
const KINDS: [(&str, &str); 24] = [
    ("Hoodie", "Tops"),
    ("Sweater", "Tops"),
    ("Shirt", "Tops"),
    ("Tee", "Tops"),
    ("Tank", "Tops"),
    ("Cardigan", "Tops"),
    ("Jacket", "Outerwear"),
    ("Coat", "Outerwear"),
    ("Parka", "Outerwear"),
    ("Vest", "Outerwear"),
    ("Jeans", "Bottoms"),
    ("Trousers", "Bottoms"),
    ("Shorts", "Bottoms"),
    ("Skirt", "Bottoms"),
    ("Leggings", "Bottoms"),
    ("Dress", "Dresses"),
    ("Boots", "Shoes"),
    ("Sneakers", "Shoes"),
    ("Sandals", "Shoes"),
    ("Backpack", "Bags"),
    ("Tote", "Bags"),
    ("Belt", "Accessories"),
    ("Scarf", "Accessories"),
    ("Cap", "Accessories"),
];
const PEOPLE: [&str; 3] = ["Men", "Women", "Kids"];
const SIZES: [&str; 5] = ["XS", "S", "M", "L", "XL"];
const FITS: [&str; 4] = ["Regular", "Loose", "Slim", "Tailored"];
const SYLLABLES: [&str; 20] = [
    "ba", "do", "fi", "ga", "ke", "li", "mo", "na", "pe", "ra", "so", "ta", "vu", "we", "xi", "yo",
    "za", "ber", "nor", "sten",
];
const PROSE: [&str; 40] = [
    "made",
    "from",
    "a",
    "soft",
    "and",
    "durable",
    "fabric",
    "that",
    "keeps",
    "its",
    "shape",
    "after",
    "many",
    "washes",
    "with",
    "ribbed",
    "cuffs",
    "double",
    "stitching",
    "deep",
    "pockets",
    "for",
    "cold",
    "mornings",
    "or",
    "long",
    "walks",
    "in",
    "the",
    "city",
    "woven",
    "by",
    "small",
    "mills",
    "finished",
    "hand",
    "designed",
    "to",
    "last",
    "years",
];

/// A file in a folder that goes away with it.
#[derive(Debug)]
pub struct BenchFile {
    folder: TempDir,
    name: String,
}

impl BenchFile {
    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.folder.path().join(&self.name)
    }
}

/// The address of product `number`.
#[must_use]
pub fn product_url(number: usize) -> String {
    format!("{SHOP}/products/{number}")
}

/// Writes a catalog file of `count` products, about 1 KB each.
///
/// # Errors
///
/// When the file can't be written.
pub fn write_products(count: usize) -> Result<BenchFile, String> {
    let folder = TempDir::with_prefix("octo-bench-").map_err(|error| error.to_string())?;
    let file = BenchFile {
        folder,
        name: "bench.jsonl".to_owned(),
    };
    write(&file.path(), count).map_err(|error| error.to_string())?;
    Ok(file)
}

fn write(path: &Path, count: usize) -> std::io::Result<()> {
    let mut random = Rng::with_seed(8);
    let brands: Vec<String> = (0..200).map(|_| name(&mut random)).collect();
    let collections: Vec<String> = (0..2_000).map(|_| name(&mut random)).collect();
    let mut out = BufWriter::new(File::create(path)?);
    for number in 0..count {
        let product = product(number, &mut random, &brands, &collections);
        serde_json::to_writer(&mut out, &product)?;
        out.write_all(b"\n")?;
    }
    out.flush()
}

fn pick<'a, T>(random: &mut Rng, from: &'a [T]) -> &'a T {
    &from[random.usize(..from.len())]
}

/// Early entries come more often, as common words and large brands do.
fn pick_skewed<'a, T>(random: &mut Rng, from: &'a [T]) -> &'a T {
    let share = random.f64() * random.f64();
    &from[(share * from.len() as f64) as usize]
}

fn name(random: &mut Rng) -> String {
    let syllables: String = (0..random.usize(2..5))
        .map(|_| *pick(random, &SYLLABLES))
        .collect();
    let (first, rest) = syllables.split_at(1);
    first.to_uppercase() + rest
}

fn product(number: usize, random: &mut Rng, brands: &[String], collections: &[String]) -> Value {
    let color = *pick_skewed(random, &COLORS);
    let second = *pick(random, &COLORS);
    let material = *pick_skewed(random, &MATERIALS);
    let cut = *pick_skewed(random, &CUTS);
    let (kind, category) = *pick_skewed(random, &KINDS);
    let people = *pick_skewed(random, &PEOPLE);
    let collection = pick(random, collections);
    let words: Vec<&str> = (0..random.usize(20..60))
        .map(|_| *pick(random, &PROSE))
        .collect();
    let price = f64::from(random.u32(900..40_000)) / 100.0;
    let variants: Vec<Value> = SIZES[..random.usize(1..=SIZES.len())]
        .iter()
        .map(|size| {
            json!({
                "sku": format!("B-{number}-{size}"), "price": price, "size": size,
                "color": color, "in_stock": random.bool(),
            })
        })
        .collect();
    let image = |index: usize| format!("https://img.bench.example/{number}-{index}.jpg");
    json!({
        "url": product_url(number),
        "product_id": format!("B-{number}"),
        "title": format!("{collection} {cut} {color} {material} {kind}"),
        "description": format!("<p>{kind} {}.</p><p>{material}, {cut}, in {color}.</p>", words.join(" ")),
        "brand": pick_skewed(random, brands),
        "price": price,
        "compare_at_price": random.bool().then_some(price * 1.25),
        "currency": "USD",
        "images": [image(1), image(2), image(3)],
        "categories": [format!("{people}/{category}/{kind}s")],
        "tags": [kind.to_lowercase(), collection.to_lowercase()],
        "colors": [color, second],
        "gender": people,
        "variants": variants,
        "rating": {"average": f64::from(random.u32(20..=50)) / 10.0, "count": random.u32(1..500)},
        "updated_at": format!("2026-{:02}-{:02}T08:30:00Z", random.u32(1..=12), random.u32(1..=28)),
        "attributes": {"fit": [pick(random, &FITS)], "material": [material]},
        "brand_quality_score": random.u32(1..=6),
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_seed_makes_the_same_products() {
        let files = [write_products(50).unwrap(), write_products(80).unwrap()];
        let [short, long] = files.map(|file| std::fs::read_to_string(file.path()).unwrap());
        assert_eq!(short.lines().count(), 50);
        assert!(long.starts_with(&short));
        let first: Value = serde_json::from_str(short.lines().next().unwrap()).unwrap();
        assert_eq!(first["url"], product_url(0));
    }
}
