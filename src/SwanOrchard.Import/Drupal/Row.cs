namespace SwanOrchard.Import.Drupal;

/// <summary>
/// A row of a view's export: columns by name, without regard to case, spaces and the <c>field_</c> that Drupal puts before.
/// </summary>
internal sealed class Row
{
    // What a view calls a column where nobody gives it another name, in English.
    private static readonly Dictionary<string, string> s_labels = new(StringComparer.Ordinal)
    {
        ["nodeid"] = "nid",
        ["contentid"] = "nid",
        ["id"] = "nid",
        ["postdate"] = "created",
        ["authoredon"] = "created",
        ["updateddate"] = "changed",
        ["updated"] = "changed",
        ["contenttype"] = "type",
        ["nodetype"] = "type",
        ["langcode"] = "language",
        ["translationsetnodeid"] = "tnid",
        ["published"] = "status",
        ["publishingstatus"] = "status",
        ["alias"] = "path",
        ["urlalias"] = "path",
        ["url"] = "path",
        ["link"] = "path",
        ["viewnode"] = "path",
        ["bodyvalue"] = "body",
        ["teaser"] = "summary",
        ["bodysummary"] = "summary",
        ["tags"] = "terms",
        ["taxonomy"] = "terms",
        ["category"] = "terms",
        ["categories"] = "terms",
        ["author"] = "name",
        ["authoredby"] = "name",
        ["imagefid"] = "image",
        ["image"] = "image",
        ["picture"] = "image",
        ["photo"] = "image",
        ["imagealt"] = "alt",
        ["alttext"] = "alt",
        ["eventdate"] = "start",
        ["date"] = "start",
        ["datevalue"] = "start",
        ["eventstart"] = "start",
        ["startdate"] = "start",
        ["eventend"] = "end",
        ["enddate"] = "end",
        ["datevalue2"] = "end",
        ["dateto"] = "end",
        ["country"] = "country",
        ["countrycode"] = "country",
        ["towns"] = "places",
        ["cities"] = "places",
        ["place"] = "places",
        ["city"] = "places",
        ["location"] = "places",
        ["moreurl"] = "moreurl",
        ["morelink"] = "moreurl",
        ["linkurl"] = "moreurl",
        ["moretitle"] = "moretext",
        ["moretext"] = "moretext",
        ["linktitle"] = "moretext",
        ["contact"] = "contactname",
        ["contactperson"] = "contactname",
        ["contactname"] = "contactname",
        ["contactemail"] = "contactemail",
        ["email"] = "contactemail",
        ["contactphone"] = "contactphone",
        ["phone"] = "contactphone",
        ["organisation"] = "organization",
        ["organiser"] = "organization",
        ["organizer"] = "organization",
    };

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Adds a column; one that is there already, and one without a value, changes nothing.</summary>
    public void Add(string column, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            _values.TryAdd(NameOf(column), value);
        }
    }

    /// <summary>A column's value; empty where it has none.</summary>
    public string this[string name] => _values.GetValueOrDefault(name)?.Trim() ?? "";

    /// <summary>The values of a column that lists several.</summary>
    public IReadOnlyList<string> List(string name) =>
        this[name].Split([',', ';', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public bool Has(string name) => _values.ContainsKey(name);

    private static string NameOf(string column)
    {
        var name = string.Concat(column.Trim().ToLowerInvariant().Where(char.IsLetterOrDigit));
        name = name.StartsWith("field", StringComparison.Ordinal) && name.Length > 5 ? name[5..] : name;
        if (s_labels.TryGetValue(name, out var label))
        {
            return label;
        }

        // A field of two values, such as a date with its end.
        return name.EndsWith("value2", StringComparison.Ordinal) && s_labels.GetValueOrDefault(name[..^6]) == "start" ? "end"
            : name.EndsWith("value", StringComparison.Ordinal) ? s_labels.GetValueOrDefault(name[..^5], name)
            : name;
    }
}
