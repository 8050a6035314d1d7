namespace SwanOrchard.Module.Consent;

/// <summary>Something beside the content items that keeps what their contacts were.</summary>
public interface IContactTraces
{
    /// <summary>Deletes a person there.</summary>
    Task RemoveAsync(ContactKey person);
}
