namespace SwanOrchard.Core.Search;

/// <summary>Where in a document a word stands; the further down in this list, the more it counts.</summary>
public enum SearchField
{
    /// <summary>The body, alt texts, places, organizations, the country: once.</summary>
    Body,

    /// <summary>The lead: twice.</summary>
    Lead,

    /// <summary>The title: four times.</summary>
    Title,
}
