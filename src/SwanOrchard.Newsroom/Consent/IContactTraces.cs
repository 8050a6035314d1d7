namespace SwanOrchard.Newsroom.Consent;

/// <summary>A place other than the content items that keeps copies of contacts.</summary>
public interface IContactTraces
{
    /// <summary>Deletes a person from that place.</summary>
    /// <returns>Whether the person was found there.</returns>
    Task<bool> RemoveAsync(ContactKey person);
}
