namespace ZonePlanner.Api.Http;

/// <summary>The languages people read us in.</summary>
internal enum Language
{
    /// <summary>Vietnamese.</summary>
    Vi,

    /// <summary>English.</summary>
    En,
}

/// <summary>Sentences in one language.</summary>
internal static class Languages
{
    public static string In(this Sentence sentence, Language language) => language == Language.En ? sentence.En : sentence.Vi;
}
