//! Filters that feeds keep. Their grammar differs from that of mention lists.

use octolens_api::{
    FeedAdvancedConditionOperator, FeedAdvancedFiltersTopLevelOperator, FeedFilterField,
    FeedFilterGroupGroupOperator,
};

use crate::model::{
    FeedAdvancedCondition, FeedAdvancedFilters, FeedFilterGroup, FeedSimpleCondition,
    FeedSimpleFilters, FilterWizardResultFilters,
};

/// A feed's filter, in one of its two grammars.
///
/// ```
/// use octolens::{ConditionGroup, FilterField, SavedFilter};
///
/// let flat = SavedFilter::flat([
///     (FilterField::Source, "reddit"),
///     (FilterField::Sentiment, "Negative"),
/// ]);
/// let grouped = SavedFilter::all([
///     ConditionGroup::any([
///         (FilterField::Source, "in", "twitter,bluesky"),
///         (FilterField::TwitterFollowerCount, ">=", "1000"),
///     ]),
/// ]);
/// # let _ = (flat, grouped);
/// ```
///
/// Values are the service's: several are separated by commas.
///
/// Source: `FeedSimpleFilters` and `FeedAdvancedFilters` of the contract.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SavedFilter {
    /// Conditions that must all hold.
    Flat(FeedSimpleFilters),
    /// Groups of conditions.
    Grouped(FeedAdvancedFilters),
}

impl SavedFilter {
    /// Conditions that must all hold: fields and their values.
    pub fn flat<F: Into<FeedFilterField>, V: Into<String>>(
        conditions: impl IntoIterator<Item = (F, V)>,
    ) -> Self {
        let conditions = conditions
            .into_iter()
            .map(|(field, values)| FeedSimpleCondition {
                field: field.into(),
                values: values.into(),
                extra: Default::default(),
            });
        Self::Flat(FeedSimpleFilters {
            conditions: conditions.collect(),
            extra: Default::default(),
        })
    }

    /// Groups that must all hold.
    pub fn all(groups: impl IntoIterator<Item = ConditionGroup>) -> Self {
        Self::grouped(FeedAdvancedFiltersTopLevelOperator::And, groups)
    }

    /// Groups one of which must hold.
    pub fn any(groups: impl IntoIterator<Item = ConditionGroup>) -> Self {
        Self::grouped(FeedAdvancedFiltersTopLevelOperator::Or, groups)
    }

    fn grouped(
        operator: FeedAdvancedFiltersTopLevelOperator,
        groups: impl IntoIterator<Item = ConditionGroup>,
    ) -> Self {
        Self::Grouped(FeedAdvancedFilters {
            top_level_operator: operator,
            groups: groups.into_iter().map(|group| group.0).collect(),
            extra: Default::default(),
        })
    }

    /// The filter that the filter wizard proposed; `None` for a grammar that
    /// the contract does not name.
    pub fn from_wizard(filters: FilterWizardResultFilters) -> Option<Self> {
        match filters {
            FilterWizardResultFilters::Variant0(filter) => Some(Self::Grouped(filter)),
            FilterWizardResultFilters::Variant1(filter) => Some(Self::Flat(filter)),
            _ => None,
        }
    }
}

impl From<FeedSimpleFilters> for SavedFilter {
    fn from(filter: FeedSimpleFilters) -> Self {
        Self::Flat(filter)
    }
}

impl From<FeedAdvancedFilters> for SavedFilter {
    fn from(filter: FeedAdvancedFilters) -> Self {
        Self::Grouped(filter)
    }
}

/// Conditions of a grouped filter: fields, operators and values.
#[derive(Clone, Debug)]
pub struct ConditionGroup(FeedFilterGroup);

impl ConditionGroup {
    /// Conditions that must all hold.
    pub fn all<F, O, V>(conditions: impl IntoIterator<Item = (F, O, V)>) -> Self
    where
        F: Into<FeedFilterField>,
        O: Into<FeedAdvancedConditionOperator>,
        V: Into<String>,
    {
        Self::of(FeedFilterGroupGroupOperator::And, conditions)
    }

    /// Conditions one of which must hold.
    pub fn any<F, O, V>(conditions: impl IntoIterator<Item = (F, O, V)>) -> Self
    where
        F: Into<FeedFilterField>,
        O: Into<FeedAdvancedConditionOperator>,
        V: Into<String>,
    {
        Self::of(FeedFilterGroupGroupOperator::Or, conditions)
    }

    fn of<F, O, V>(
        operator: FeedFilterGroupGroupOperator,
        conditions: impl IntoIterator<Item = (F, O, V)>,
    ) -> Self
    where
        F: Into<FeedFilterField>,
        O: Into<FeedAdvancedConditionOperator>,
        V: Into<String>,
    {
        let conditions =
            conditions
                .into_iter()
                .map(|(field, operator, values)| FeedAdvancedCondition {
                    field: field.into(),
                    operator: operator.into(),
                    values: values.into(),
                    extra: Default::default(),
                });
        Self(FeedFilterGroup {
            group_operator: operator,
            conditions: conditions.collect(),
            is_single_condition: None,
            extra: Default::default(),
        })
    }
}
