//! English: the list of all alerts.

use super::sentences;

sentences! {
    /// Text below the heading of the first page.
    catalogue_question = "An organization issues a warning. What exactly did it say, and on what grounds? Who disputes it, and what followed?";
    /// Name of the form that filters the list.
    alerts_search = "Find an alert";
    /// Label of the search field.
    alerts_search_label = "Place, group or word";
    /// How many alerts the list shows.
    alerts_listed(shown, all) = "{shown} of {all} alerts";
    /// The same, while the rest of a long list loads.
    alerts_loading(shown) = "{shown} alerts so far. The rest of the list is loading.";
    /// The same, if the rest failed to load.
    alerts_not_loaded(shown) = "{shown} alerts. Part of the list did not load, so some may be missing.";
    /// Button that loads the rest of the list again.
    load_again = "Load the rest";
    /// Button that shows more matching alerts.
    show_more_alerts(count) = "Show {count} more";
    /// Name of the pagination of a long list.
    list_pages = "Pages of the list";
    /// Link to the next page of the list.
    next_alerts = "Next page";
    /// Link to the previous page.
    previous_alerts = "Previous page";
    /// Heading of another page of the list.
    list_page(number, pages) = "Alerts, page {number} of {pages}";
    /// Link from there to the first page, which has the search.
    search_all_alerts = "Search all alerts";
    /// Button that shows the whole list again.
    alerts_clear = "Show all";
    /// Shown if no alert matches.
    no_alert_matches = "No alerts match. Try another word, or press “Show all”.";
    /// An option of a filter, with the number of alerts that have it.
    choice_with_count(name, count) = "{name} ({count})";
    /// Label of a filter.
    facet_stage = "Stage named";
    /// Label of a filter.
    facet_place = "Where";
    /// Label of a filter.
    facet_year = "Published in";
    /// Label of a filter.
    facet_level = "Level";
    /// Label of a filter.
    facet_publisher = "Published by";
    /// Option of a filter: no limit.
    any_stage = "Any stage";
    /// Option of a filter: no limit.
    any_place = "Any place";
    /// Option of a filter: no limit.
    any_year = "Any year";
    /// Option of a filter: no limit.
    any_level = "Any level";
    /// Option of a filter: no limit.
    any_publisher = "Any publisher";
    /// Heading of the list if it has one alert.
    the_explainer = "The full explainer";
    /// Heading of the list if it has several alerts.
    explainers = "The full explainers";
    /// Heading of the alerts that the editors could read only in part.
    other_alerts = "Other alerts";
    /// Text beside the heading of a list.
    newest_first = "newest first, with the publishers’ titles";
    /// Name of the links to the map and the years.
    other_views = "Other views of the list";
    /// Heading of the world map, and the link to it.
    alerts_on_map = "On a map";
    /// Text below the map.
    alerts_map_help = "Each dot marks an alert’s main place and links to its entry in the list, or to the newest entry if several alerts share a place. An alert without a main place has no dot. No borders are drawn. Coastlines: Natural Earth.";
    /// Name of a dot that links to one alert.
    alert_at_place(place) = "{place}: find it in the list";
    /// Name of a dot that links to the newest of several alerts.
    alerts_at_place(place, count) = "{place}: find the newest of {count} alerts in the list";
    /// Heading of the alerts year by year, and the link to it.
    alerts_by_year = "By year";
    /// Text below that heading.
    alerts_years_help = "The alerts listed above, by year of publication. If the year is uncertain, the alert appears under the earlier one. An empty year means only that this list has no alert from that year.";
    /// Years in which no alert of the list was published.
    years_without(first, last) = "{first}–{last}";
    /// Label before the stages that a publisher names as reached.
    publisher_named(publisher) = "{publisher} named";
    /// Shown if the publisher names no stage.
    no_stage_named = "no stage";
    /// Label before the level that a publisher declared.
    publisher_declared(publisher) = "{publisher} declared";
    /// Label: the site restates the whole text of an alert.
    full_explainer = "Full explainer";
    /// Label: the editors could read only part of the text.
    part_of_text = "Part of the text";
    /// Label: the publisher replaced the alert.
    superseded = "Replaced by a later version";
    /// Label: the publisher withdrew the alert.
    withdrawn = "Withdrawn by its publisher";
    /// Heading.
    before_you_read = "Before you read";
    /// Text below the link to the ten stages.
    ten_stages_help = "What each stage of Gregory H. Stanton’s model means, what can prevent it, and what critics say about the model.";
    /// Link to the method page.
    method_and_terms = "Method and terms";
    /// Text below it.
    method_help = "How the editors restate and check an alert, what they leave out, and what the terms mean.";
    /// Link to a feed.
    follow_changes = "Follow changes in a feed reader (Atom)";
    /// Title of the feed of all alerts.
    feed_of_all = "Changes to the alerts on this site";
    /// Title of the feed of an alert.
    feed_of(alert) = "Changes on this site: {alert}";
    /// Description of a feed.
    feed_says = "What the editors changed in their explainers. Each alert is the publisher’s own; parts are disputed.";
    /// Title of an entry in a feed.
    feed_entry(alert, publisher) = "{alert}: alert by {publisher}";
    /// Link to the index of alerts.
    index_data = "The list of alerts as data (JSON)";
}
