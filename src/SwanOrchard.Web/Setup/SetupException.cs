namespace SwanOrchard.Web.Setup;

/// <summary>The site cannot be set up as the settings say. The message is for the person who starts it; it holds no password.</summary>
internal sealed class SetupException(string message) : Exception(message);
