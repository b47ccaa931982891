//! The catalogs of a sandbox that was given none: three invented shops.

use std::path::Path;

use super::catalog_file::{self, CatalogFileError};
use super::store::StoreBuilder;

/// Key, display name and products of each shop, in the form of a catalog file.
const SHOPS: &[(&str, &str, &str)] = &[
    (
        "northlight",
        "Northlight Apparel",
        include_str!("../../data/northlight.jsonl"),
    ),
    (
        "casa-alameda",
        "Casa Alameda",
        include_str!("../../data/casa-alameda.jsonl"),
    ),
    (
        "fjell-og-fjord",
        "Fjell & Fjord",
        include_str!("../../data/fjell-og-fjord.jsonl"),
    ),
];

/// Loads the shops as if their files had been given.
pub(crate) fn load(builder: &mut StoreBuilder) -> Result<(), CatalogFileError> {
    for (catalog, name, lines) in SHOPS {
        builder.name_catalog(catalog, name);
        let file = format!("{catalog}.jsonl");
        catalog_file::read(
            Path::new(&file),
            lines.as_bytes(),
            false,
            &mut |key, product| builder.add(key, product),
        )?;
    }
    Ok(())
}
