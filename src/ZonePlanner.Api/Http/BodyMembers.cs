using System.Text.Json;

namespace ZonePlanner.Api.Http;

/// <summary>The members of a JSON object, each read as what it must be; every mistake is kept, none thrown.</summary>
internal sealed class BodyMembers
{
    private const int LongestText = 300;

    private readonly JsonElement _body;
    private readonly ICollection<Mistake> _mistakes;

    /// <summary>The members of a body; any that is not named is a mistake.</summary>
    /// <param name="body">The document's root.</param>
    /// <param name="names">The members it may have.</param>
    /// <param name="mistakes">Where mistakes go.</param>
    public BodyMembers(JsonElement body, IReadOnlyCollection<string> names, ICollection<Mistake> mistakes)
    {
        _body = body;
        _mistakes = mistakes;
        if (body.ValueKind != JsonValueKind.Object)
        {
            mistakes.Add(Mistake.In("body", "not-an-object", "Nội dung phải là một đối tượng JSON.", "The body must be a JSON object."));
            return;
        }

        foreach (var name in body.EnumerateObject().Select(member => member.Name).Where(name => !names.Contains(name)))
        {
            var shown = name.Length <= 40 ? name : name[..40] + "…";
            mistakes.Add(Mistake.In(
                shown,
                "unknown-member",
                $"Không có thành phần “{shown}”. Các thành phần: {string.Join(", ", names)}.",
                $"There is no member “{shown}”. The members are: {string.Join(", ", names)}."));
        }
    }

    /// <summary>The member as sent; undefined when it is missing or null.</summary>
    public JsonElement this[string name] =>
        _body.ValueKind == JsonValueKind.Object && _body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : default;

    /// <summary>A member that must be there.</summary>
    public JsonElement Required(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined && _body.ValueKind == JsonValueKind.Object)
        {
            _mistakes.Add(Mistake.In(name, "missing", $"Thiếu “{name}”.", $"“{name}” is missing."));
        }

        return value;
    }

    /// <summary>Text, or null when there is none.</summary>
    public string? Text(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { Length: <= LongestText } text)
        {
            return text;
        }

        _mistakes.Add(Mistake.In(name, "not-a-text", $"“{name}” phải là chuỗi không quá {LongestText} ký tự.", $"“{name}” must be a text of at most {LongestText} characters."));
        return null;
    }

    /// <summary>Hectares over zero, or null when there are none.</summary>
    public double? Hectares(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var hectares) && hectares is > 0 and <= 1e8)
        {
            return hectares;
        }

        _mistakes.Add(Mistake.In(name, "not-hectares", $"“{name}” phải là số héc-ta lớn hơn 0.", $"“{name}” must be a number of hectares over 0."));
        return null;
    }

    /// <summary>One of the words of an enumeration, in kebab case.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum
    {
        var words = Array.ConvertAll(Enum.GetValues<T>(), value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));
        var value = Required(name);
        var index = value.ValueKind == JsonValueKind.String ? Array.IndexOf(words, value.GetString()) : -1;
        if (index >= 0)
        {
            return Enum.GetValues<T>()[index];
        }

        if (value.ValueKind != JsonValueKind.Undefined)
        {
            _mistakes.Add(Mistake.In(name, "unknown-word", $"“{name}” phải là một trong: {string.Join(", ", words)}.", $"“{name}” must be one of: {string.Join(", ", words)}."));
        }

        return null;
    }
}
