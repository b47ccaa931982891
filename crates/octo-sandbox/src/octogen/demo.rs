//! The catalogs of a sandbox that was given none: three invented shops.

use std::path::Path;

use super::Catalog;
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

/// The catalogs of the shops, told without indexing them.
pub(crate) fn catalogs() -> Vec<Catalog> {
    #[derive(serde::Deserialize)]
    struct Activity {
        is_active: Option<bool>,
    }
    let active = |line: &&str| {
        let activity: Result<Activity, _> = serde_json::from_str(line);
        activity.is_ok_and(|activity| activity.is_active != Some(false))
    };
    SHOPS
        .iter()
        .map(|(catalog, name, lines)| Catalog {
            catalog: (*catalog).to_owned(),
            display_name: (*name).to_owned(),
            products: lines.lines().filter(active).count() as u64,
        })
        .collect()
}

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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use super::*;

    #[test]
    fn catalogs_are_told_as_they_are_indexed() {
        let mut builder = StoreBuilder::new(false, Duration::ZERO).unwrap();
        load(&mut builder).unwrap();
        let store = builder.finish().unwrap();
        let told = catalogs();
        assert_eq!(told.len(), store.catalogs.len());
        for (told, indexed) in told.iter().zip(&store.catalogs) {
            assert_eq!(told.catalog, indexed.catalog);
            assert_eq!(told.display_name, indexed.display_name);
            assert_eq!(told.products, indexed.product_count);
        }
    }
}
