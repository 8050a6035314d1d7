namespace SwanOrchard.Newsroom.Consent;

/// <summary>Something beside the content items that keeps what their contacts were.</summary>
public interface IContactTraces
{
    /// <summary>Deletes a person there.</summary>
    /// <returns>Whether the person was kept there.</returns>
    Task<bool> RemoveAsync(ContactKey person);
}
