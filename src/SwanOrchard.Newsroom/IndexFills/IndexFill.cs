namespace SwanOrchard.Newsroom.IndexFills;

/// <summary>How far the filling of indexes has got; one document for each <see cref="IIndexedDocuments"/>.</summary>
public sealed class IndexFill
{
    /// <summary>The name of what is filled.</summary>
    public string Name { get; set; } = "";

    /// <summary>The id of the last document whose rows are there.</summary>
    public long LastId { get; set; }

    /// <summary>Whether all documents have been gone through.</summary>
    public bool IsDone { get; set; }
}
