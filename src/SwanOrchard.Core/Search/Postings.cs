namespace SwanOrchard.Core.Search;

/// <summary>In which documents a form of a word stands, from the first number to the last.</summary>
/// <param name="form">The form, as <see cref="SearchWords"/> gives it.</param>
/// <param name="places">Each document's number times <see cref="FieldCount"/>, plus the field.</param>
internal sealed class Postings(string form, List<int> places)
{
    /// <summary>One more than the last <see cref="SearchField"/>, and a power of two.</summary>
    public const int FieldCount = 4;

    public string Form => form;

    public List<int> Places => places;

    /// <summary>Notes a document; of several fields of one, the one that counts most stays.</summary>
    public void Add(int document, SearchField field)
    {
        var place = (document * FieldCount) + (int)field;
        if (places.Count > 0 && places[^1] / FieldCount == document)
        {
            places[^1] = Math.Max(places[^1], place);
        }
        else
        {
            places.Add(place);
        }
    }
}
