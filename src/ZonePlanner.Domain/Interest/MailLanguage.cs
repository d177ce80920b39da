namespace ZonePlanner.Domain.Interest;

/// <summary>The language somebody is written to in.</summary>
public enum MailLanguage
{
    /// <summary>Vietnamese.</summary>
    Vi,

    /// <summary>English.</summary>
    En,
}
