namespace SwanOrchard.Newsroom.Forms;

/// <summary>What is to be corrected in a form, though it is not in the way of a draft.</summary>
public interface IFieldWarnings
{
    /// <summary>Whether there is a warning for a field, or for one below it.</summary>
    bool HasAny(string field);
}
