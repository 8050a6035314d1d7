namespace SwanOrchard.Mirror.Publishing;

/// <summary>A copy that cannot be written or checked. The message says where and why, in one line.</summary>
public sealed class PublishException : Exception
{
    public PublishException(string place, string cause, Exception? inner = null)
        : base($"{place}: {cause}", inner)
    {
    }
}
