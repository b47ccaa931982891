//! Facet values and the products that carry them.

use std::collections::HashMap;

use super::enrich::{Enrichment, attribute_handle};
use super::text::caseless;
use super::views::BrandView;

/// Prefix by which a facet may name an attribute.
const ATTRIBUTE_PREFIX: &str = "attribute_facets.";

/// What a facet name stands for: a built-in key of the contract, or an
/// attribute by its handle.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Key {
    Builtin(&'static str),
    Attribute(String),
}

/// The built-in keys, `FacetName` of the contract.
const BUILTIN: &[&str] = &[
    "brand_name",
    "brand_slug",
    "raw_brand_name",
    "product_type",
    "gender",
    "age_groups",
    "color",
    "color_family",
    "is_activewear",
    "category_path.depth_0",
    "category_path.depth_1",
    "category_path.depth_2",
    "category_path.depth_3",
    "category_path.depth_4",
    "category_path.depth_5",
    "category_path.depth_6",
];

impl Key {
    fn parse(name: &str) -> Self {
        let name = name.trim().to_lowercase();
        match BUILTIN.iter().find(|builtin| **builtin == name) {
            Some(builtin) => Self::Builtin(builtin),
            None => {
                let attribute = name.strip_prefix(ATTRIBUTE_PREFIX).unwrap_or(&name);
                Self::Attribute(attribute_handle(attribute))
            }
        }
    }
}

/// Products by facet and value.
#[derive(Debug, Default)]
pub(crate) struct FacetIndex {
    products: HashMap<Key, HashMap<String, Carriers>>,
}

/// The products that carry a value.
#[derive(Debug)]
enum Carriers {
    /// Ascending; all values while products come in.
    Few(Vec<u32>),
    /// Where a bit for every product takes less room than a list.
    Many(ProductSet),
}

impl Carriers {
    fn push(&mut self, number: u32) {
        match self {
            Self::Few(list) if list.last() != Some(&number) => list.push(number),
            Self::Few(_) => {}
            Self::Many(set) => set.insert(number),
        }
    }

    /// The smaller form of both, among `count` products.
    fn settle(&mut self, count: u32) {
        const BITS: usize = u32::BITS as usize;
        if let Self::Few(list) = self {
            if list.len() > count as usize / BITS {
                let mut set = ProductSet::empty(count);
                list.iter().for_each(|&number| set.insert(number));
                *self = Self::Many(set);
            } else {
                list.shrink_to_fit();
            }
        }
    }
}

impl Default for Carriers {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl FacetIndex {
    /// Files product `number`, the highest so far, under everything it carries.
    pub(crate) fn add(
        &mut self,
        number: u32,
        brand: Option<&BrandView>,
        enrichment: Option<&Enrichment>,
    ) {
        if let Some(brand) = brand {
            self.file(Key::Builtin("brand_name"), &brand.name, number);
            self.file(Key::Builtin("raw_brand_name"), &brand.name, number);
            if let Some(slug) = &brand.slug {
                self.file(Key::Builtin("brand_slug"), slug, number);
            }
        }
        let Some(enrichment) = enrichment else {
            return;
        };
        if let Some(product_type) = &enrichment.product_type {
            self.file(Key::Builtin("product_type"), product_type, number);
        }
        if let Some(gender) = enrichment.gender {
            self.file(Key::Builtin("gender"), gender, number);
        }
        if let Some(is_activewear) = enrichment.is_activewear {
            let value = if is_activewear { "true" } else { "false" };
            self.file(Key::Builtin("is_activewear"), value, number);
        }
        for age_group in enrichment.age_groups.iter().flatten() {
            self.file(Key::Builtin("age_groups"), age_group, number);
        }
        for color in enrichment.color.iter().flatten() {
            self.file(Key::Builtin("color"), color, number);
        }
        for family in enrichment.color_family.iter().flatten() {
            self.file(Key::Builtin("color_family"), family, number);
        }
        // The contract's last facets are the levels of the path, broadest first.
        let depths = BUILTIN
            .iter()
            .skip_while(|key| !key.starts_with("category_path"));
        for (level, key) in enrichment.category_path.iter().flatten().zip(depths) {
            self.file(Key::Builtin(key), level, number);
        }
        for attribute in enrichment.structured_attributes.iter().flatten() {
            for value in &attribute.values {
                let key = || Key::Attribute(attribute.handle.clone());
                self.file(key(), &value.name, number);
                self.file(key(), &value.handle, number);
            }
        }
    }

    fn file(&mut self, key: Key, value: &str, number: u32) {
        let by_value = self.products.entry(key).or_default();
        let value = caseless(value);
        match by_value.get_mut(&value) {
            Some(carriers) => carriers.push(number),
            None => by_value.entry(value).or_default().push(number),
        }
    }

    /// The products that carry any of `values`.
    pub(crate) fn any_of(&self, name: &str, values: &[String], count: u32) -> ProductSet {
        let mut set = ProductSet::empty(count);
        if let Some(by_value) = self.products.get(&Key::parse(name)) {
            for value in values {
                match by_value.get(&caseless(value)) {
                    Some(Carriers::Few(list)) => list.iter().for_each(|&number| set.insert(number)),
                    Some(Carriers::Many(many)) => set.extend(many),
                    None => {}
                }
            }
        }
        set
    }

    /// Brings what was filed of `count` products into its smallest form.
    pub(crate) fn settle(&mut self, count: u32) {
        let by_value = self.products.values_mut().flat_map(HashMap::values_mut);
        by_value.for_each(|carriers| carriers.settle(count));
    }
}

/// A set of products as one bit each.
#[derive(Debug, Clone)]
pub(crate) struct ProductSet {
    words: Vec<u64>,
}

impl ProductSet {
    fn empty(count: u32) -> Self {
        Self {
            words: vec![0; (count as usize).div_ceil(64)],
        }
    }

    fn insert(&mut self, number: u32) {
        if let Some(word) = self.words.get_mut(number as usize / 64) {
            *word |= 1 << (number % 64);
        }
    }

    pub(crate) fn contains(&self, number: u32) -> bool {
        let word = self.words.get(number as usize / 64);
        word.is_some_and(|word| word >> (number % 64) & 1 == 1)
    }

    fn extend(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word |= other;
        }
    }

    pub(crate) fn retain(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= other;
        }
    }

    pub(crate) fn remove(&mut self, other: &Self) {
        for (word, other) in self.words.iter_mut().zip(&other.words) {
            *word &= !other;
        }
    }

    pub(crate) fn all(count: u32) -> Self {
        let mut set = Self {
            words: vec![u64::MAX; (count as usize).div_ceil(64)],
        };
        if let (Some(last), 1..) = (set.words.last_mut(), count % 64) {
            *last = (1 << (count % 64)) - 1;
        }
        set
    }

    /// The first member that is not below `from`.
    pub(crate) fn next(&self, from: u32) -> Option<u32> {
        let start = from as usize / 64;
        let mut mask = u64::MAX << (from % 64);
        for (position, word) in self.words.iter().enumerate().skip(start) {
            let left = word & mask;
            mask = u64::MAX;
            if left != 0 {
                return u32::try_from(position * 64)
                    .ok()
                    .map(|first| first + left.trailing_zeros());
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_step_over_word_borders() {
        let mut set = ProductSet::empty(200);
        for number in [0, 63, 64, 199] {
            set.insert(number);
        }
        set.insert(500);
        let mut found = Vec::new();
        let mut from = 0;
        while let Some(number) = set.next(from) {
            found.push(number);
            from = number + 1;
        }
        assert_eq!(found, [0, 63, 64, 199]);
        assert_eq!(set.next(u32::MAX), None);
        let mut rest = ProductSet::all(200);
        rest.remove(&set);
        assert_eq!((rest.next(0), rest.next(63)), (Some(1), Some(65)));
        assert!(ProductSet::all(200).contains(199) && !ProductSet::all(200).contains(200));
        assert_eq!(ProductSet::all(64).next(63), Some(63));
    }

    #[test]
    fn many_and_few_carriers_answer_alike() {
        let brand = |name: &str| -> BrandView {
            let product = serde_json::json!({"url": "https://a.example/1", "brand": name});
            BrandView::of(&serde_json::from_value(product).expect("a product")).expect("a brand")
        };
        let mut index = FacetIndex::default();
        for number in 0..200 {
            let name = if number % 50 == 3 { "Rare" } else { "Common" };
            index.add(number, Some(&brand(name)), None);
        }
        let found = |index: &FacetIndex, values: &[&str]| -> Vec<u32> {
            let values: Vec<String> = values.iter().map(|value| (*value).to_owned()).collect();
            let set = index.any_of("brand_name", &values, 200);
            (0..200).filter(|&number| set.contains(number)).collect()
        };
        let before = [&["rare"][..], &["common"], &["RARE", "common"], &["none"]]
            .map(|values| found(&index, values));
        index.settle(200);
        let of_brand = &index.products[&Key::Builtin("brand_name")];
        assert!(matches!(of_brand["rare"], Carriers::Few(_)));
        assert!(matches!(of_brand["common"], Carriers::Many(_)));
        let after = [&["rare"][..], &["common"], &["RARE", "common"], &["none"]]
            .map(|values| found(&index, values));
        assert_eq!(before, after);
        assert_eq!(after.each_ref().map(Vec::len), [4, 196, 200, 0]);
    }

    #[test]
    fn names_are_builtin_keys_or_attributes() {
        assert_eq!(Key::parse("Color_Family"), Key::Builtin("color_family"));
        for name in ["neck line", "Neck-Line", "attribute_facets.neck_line"] {
            assert_eq!(Key::parse(name), Key::Attribute("neck_line".to_owned()));
        }
    }

    #[test]
    fn builtin_keys_are_the_contract_s() {
        let contract = super::super::contract::document();
        let names = &contract["components"]["schemas"]["FacetName"]["enum"];
        assert_eq!(*names, serde_json::json!(BUILTIN));
    }
}
