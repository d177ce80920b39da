using System.Text.Json.Serialization;

namespace ZonePlanner.Api.Ogc;

/// <summary>A link of the standard: where to, in what relation, of what media type.</summary>
internal sealed record Link(string Href, string Rel, string Type, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title = null)
{
    /// <summary>True where the address has parts in braces to be filled in; left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Templated { get; init; }

    /// <summary>The moment of a memento, as HTTP writes moments; left out otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Datetime { get; init; }

    /// <summary>The link as a <c>Link</c> header has it; without the title, which is not ASCII.</summary>
    public string ToHeader() => string.Concat("<", Href, LinkEnd.Of(this).Header, Datetime is null ? "" : $"; datetime=\"{Datetime}\"");

    /// <summary>The link as a <c>Link-Template</c> header has it (RFC 9652).</summary>
    public string ToTemplateHeader() => $"\"{Href}\"; rel=\"{Rel}\"; type=\"{Type}\"";

    /// <summary>The answer itself and its other forms.</summary>
    public static List<Link> SelfAndAlternates(Asking asking)
    {
        List<Link> links = [new(asking.Address.With(), "self", asking.Shown.MediaType, "Tài liệu này / This document")];
        var before = asking.Shown.Form;
        foreach (var other in asking.Offers)
        {
            // Of several names for one form, which stand side by side, the first.
            if (other.Form != asking.Shown.Form && other.Form != before)
            {
                links.Add(new(asking.Address.With((Asking.FormParameter, other.Word)), "alternate", other.MediaType, other.Title));
            }

            before = other.Form;
        }

        return links;
    }
}
