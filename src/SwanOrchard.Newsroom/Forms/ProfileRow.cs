using SwanOrchard.Core.Content;
using SwanOrchard.Core.Html;

namespace SwanOrchard.Newsroom.Forms;

/// <summary>A profile in a form. An empty row is no profile.</summary>
public class ProfileRow
{
    /// <summary>The name of the network, such as Facebook.</summary>
    public string? Network { get; set; }

    /// <summary>The URL of the profile, as typed.</summary>
    public string? Url { get; set; }

    /// <summary>The account's own name; null or empty to leave it out.</summary>
    public string? Name { get; set; }

    /// <summary>The rows for stored profiles.</summary>
    public static IList<ProfileRow> From(IEnumerable<Profile> profiles) =>
        [.. profiles.Select(profile => new ProfileRow { Network = profile.Network, Url = profile.Url, Name = profile.Name })];

    /// <summary>The profiles to store. Empty rows are skipped.</summary>
    public static IList<Profile> Read(IEnumerable<ProfileRow> rows) =>
        [.. rows
            .Where(row =>
                VisibleText.Filled(row.Network) is not null
                    || VisibleText.Filled(row.Url) is not null
                    || VisibleText.Filled(row.Name) is not null)
            .Select(row => new Profile
            {
                Network = VisibleText.Filled(row.Network) ?? "",
                Url = VisibleText.Filled(row.Url) ?? "",
                Name = VisibleText.Filled(row.Name),
            })];
}
