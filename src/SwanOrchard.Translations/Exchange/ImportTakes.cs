namespace SwanOrchard.Translations.Exchange;

/// <summary>What an import takes, and as what: the ticks of its form.</summary>
/// <param name="Behind">Translations of an original that has changed since are taken, as still behind.</param>
/// <param name="MachineMade">A machine made the translations: they are marked until a person has confirmed them.</param>
public readonly record struct ImportTakes(bool Behind, bool MachineMade);
