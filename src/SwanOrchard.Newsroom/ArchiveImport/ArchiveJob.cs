namespace SwanOrchard.Newsroom.ArchiveImport;

/// <summary>An archive that somebody has uploaded: what is in it, and how far its import has come. Stored with every batch.</summary>
public sealed class ArchiveJob
{
    /// <summary>At most so many lines are kept.</summary>
    public const int MaxLines = 500;

    public long Id { get; set; }

    /// <summary>Names its folder.</summary>
    public string JobId { get; set; } = "";

    /// <summary>What the file was called.</summary>
    public string FileName { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public DateTime? EndedUtc { get; set; }

    public ArchiveState State { get; set; }

    /// <summary>How many items it holds.</summary>
    public int Items { get; set; }

    /// <summary>How many images it holds.</summary>
    public int Images { get; set; }

    /// <summary>How many of its items are new to this site.</summary>
    public int New { get; set; }

    /// <summary>How many are here in an older version that nobody has edited.</summary>
    public int Changed { get; set; }

    /// <summary>How many are here as they are.</summary>
    public int Unchanged { get; set; }

    /// <summary>How many were edited or deleted here, and stay so.</summary>
    public int Kept { get; set; }

    /// <summary>How many items are done.</summary>
    public int ItemsDone { get; set; }

    /// <summary>How many images are done.</summary>
    public int ImagesDone { get; set; }

    /// <summary>How many items and images the site has refused.</summary>
    public int Refusals { get; set; }

    /// <summary>What a person should know, in English with its arguments.</summary>
    public IList<ArchiveLine> Lines { get; set; } = [];

    /// <summary>Adds a line, while there is room.</summary>
    public void Say(string title, string text, params IReadOnlyList<string> arguments)
    {
        if (Lines.Count < MaxLines)
        {
            Lines.Add(new() { Title = title, Text = text, Arguments = [.. arguments] });
        }
    }
}
