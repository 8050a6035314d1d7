using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using YesSql;
using YesSql.Services;

namespace SwanOrchard.Newsroom.ContentList;

/// <summary>
/// Looks up the names of users. Rows announce their people first and ask when they are rendered, so that one query serves a whole page.
/// </summary>
public sealed class PeopleNames
{
    private readonly ISession _session;
    private readonly HashSet<string> _wanted = [];
    private readonly Dictionary<string, string> _known = [];

    public PeopleNames(ISession session) => _session = session;

    /// <summary>Announces that a user will be asked for.</summary>
    public void Want(string userId) => _wanted.Add(userId);

    /// <summary>The name of a user; null if there is none with this id.</summary>
    public async Task<string?> GetAsync(string userId)
    {
        if (!_known.ContainsKey(userId))
        {
            _wanted.Add(userId);
            string[] ids = [.. _wanted.Except(_known.Keys)];
            foreach (var id in ids)
            {
                _known[id] = "";
            }

            foreach (var user in await _session.Query<User, UserIndex>(index => index.UserId.IsIn(ids)).ListAsync())
            {
                _known[user.UserId] = user.UserName;
            }

            _wanted.Clear();
        }

        return _known[userId] is { Length: > 0 } name ? name : null;
    }
}
