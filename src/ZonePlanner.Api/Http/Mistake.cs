using System.Text.Json.Serialization;

namespace ZonePlanner.Api.Http;

/// <summary>A sentence in both languages.</summary>
internal sealed record Sentence(string Vi, string En)
{
    /// <summary>Both languages in one text; once where they say the same.</summary>
    [JsonIgnore]
    public string Both => Vi == En ? Vi : $"{Vi} / {En}";
}

/// <summary>One thing a request got wrong: a stable code, a sentence that says what to do, and the place (<c>validAt</c>, <c>points[3]</c>).</summary>
internal sealed record Mistake(string Code, Sentence Message, string? Place = null)
{
    public static Mistake In(string place, string code, string vi, string en) => new(code, new Sentence(vi, en), place);
}
