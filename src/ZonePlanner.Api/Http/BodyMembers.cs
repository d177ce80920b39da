using System.Globalization;
using System.Text.Json;

namespace ZonePlanner.Api.Http;

/// <summary>The members of a JSON object, each read as what it must be; every mistake is kept, none thrown.</summary>
internal sealed class BodyMembers
{
    private const int LongestText = 300;

    private readonly JsonElement _body;
    private readonly ICollection<Mistake> _mistakes;
    private readonly string _at;

    /// <summary>The members of a body; any that is not named is a mistake.</summary>
    /// <param name="body">The document's root.</param>
    /// <param name="names">The members it may have.</param>
    /// <param name="mistakes">Where mistakes go.</param>
    /// <param name="at">Where in the document the object lies, for the mistakes: <c>changes[0]</c>; null for the document itself.</param>
    public BodyMembers(JsonElement body, IReadOnlyCollection<string> names, ICollection<Mistake> mistakes, string? at = null)
    {
        _body = body;
        _mistakes = mistakes;
        _at = at is null ? "" : at + ".";
        if (body.ValueKind != JsonValueKind.Object)
        {
            mistakes.Add(Mistake.In(at ?? "body", "not-an-object", $"{(at is null ? "Nội dung" : $"“{at}”")} phải là một đối tượng JSON.", $"{(at is null ? "The body" : $"“{at}”")} must be a JSON object."));
            return;
        }

        foreach (var name in body.EnumerateObject().Select(member => member.Name).Where(name => !names.Contains(name)))
        {
            var shown = name.Length <= 40 ? name : name[..40] + "…";
            mistakes.Add(Mistake.In(
                _at + shown,
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
            Wrong(name, "missing", $"Thiếu “{name}”.", $"“{name}” is missing.");
        }

        return value;
    }

    /// <summary>The object as it was sent, to the digit.</summary>
    public string AsSent => _body.GetRawText();

    /// <summary>Where a member lies in the document.</summary>
    public string Place(string name) => _at + name;

    /// <summary>Text that must be there and not be blank; empty when it is not, and that is a mistake.</summary>
    public string RequiredText(string name, int longest = LongestText)
    {
        var text = Text(name, longest)?.Trim();
        if (string.IsNullOrEmpty(text) && _body.ValueKind == JsonValueKind.Object && this[name].ValueKind is JsonValueKind.Undefined or JsonValueKind.String)
        {
            Wrong(name, "missing", $"Thiếu “{name}”.", $"“{name}” is missing.");
        }

        return text ?? "";
    }

    /// <summary>Text, or null when there is none.</summary>
    public string? Text(string name, int longest = LongestText)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Length <= longest)
        {
            return text;
        }

        Wrong(name, "not-a-text", $"“{name}” phải là chuỗi không quá {longest} ký tự.", $"“{name}” must be a text of at most {longest} characters.");
        return null;
    }

    /// <summary>Hectares, at least a square metre, or null when there are none.</summary>
    public double? Hectares(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var hectares) && hectares is >= 0.0001 and <= 1e8)
        {
            return hectares;
        }

        Wrong(name, "not-hectares", $"“{name}” phải là số héc-ta từ 0,0001 (1 m²) trở lên.", $"“{name}” must be a number of hectares of at least 0.0001 (1 m²).");
        return null;
    }

    /// <summary>A number, or null when there is none; what it may be is another's to judge.</summary>
    public double? Number(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number))
        {
            return number;
        }

        Wrong(name, "not-a-number", $"“{name}” phải là một số.", $"“{name}” must be a number.");
        return null;
    }

    /// <summary>A number within bounds, or null when there is none.</summary>
    public double? Number(string name, double least, double most)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && number >= least && number <= most)
        {
            return number;
        }

        Wrong(
            name,
            "not-in-bounds",
            string.Create(CultureInfo.InvariantCulture, $"“{name}” phải là số từ {least} đến {most}."),
            string.Create(CultureInfo.InvariantCulture, $"“{name}” must be a number from {least} to {most}."));
        return null;
    }

    /// <summary>A whole number, or null when there is none.</summary>
    public int? Whole(string name)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number))
        {
            return number;
        }

        Wrong(name, "not-a-whole-number", $"“{name}” phải là một số nguyên.", $"“{name}” must be a whole number.");
        return null;
    }

    /// <summary>Several texts; none when it is left out.</summary>
    public string[] Texts(string name, int most)
    {
        var value = this[name];
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= most && value.EnumerateArray().All(each => each.ValueKind == JsonValueKind.String && each.GetString()!.Length <= LongestText))
        {
            return [.. value.EnumerateArray().Select(each => each.GetString()!)];
        }

        Wrong(name, "not-texts", $"“{name}” phải là mảng không quá {most} chuỗi.", $"“{name}” must be an array of at most {most} texts.");
        return [];
    }

    /// <summary>Yes, no, or null when nobody says.</summary>
    public bool? FlagOrNull(string name) => this[name].ValueKind == JsonValueKind.Undefined ? null : Flag(name);

    /// <summary>Yes or no; no when it is left out.</summary>
    public bool Flag(string name)
    {
        var value = this[name];
        if (value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.True or JsonValueKind.False))
        {
            Wrong(name, "not-a-flag", $"“{name}” phải là true hoặc false.", $"“{name}” must be true or false.");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A calendar day, or null when there is none.</summary>
    public DateOnly? Day(string name) => AsOfParameters.ReadDay(_at + name, Text(name), _mistakes);

    /// <summary>One of the words of an enumeration, in kebab case; it must be there.</summary>
    public T? Word<T>(string name)
        where T : struct, Enum => Word<T>(name, Required(name));

    /// <summary>One of the words of an enumeration, or null when there is none.</summary>
    public T? WordOrNull<T>(string name)
        where T : struct, Enum => Word<T>(name, this[name]);

    private T? Word<T>(string name, JsonElement value)
        where T : struct, Enum
    {
        var words = WordParameters.All<T>();
        var index = value.ValueKind == JsonValueKind.String ? Array.IndexOf(words, value.GetString()) : -1;
        if (index >= 0)
        {
            return Enum.GetValues<T>()[index];
        }

        if (value.ValueKind != JsonValueKind.Undefined)
        {
            Wrong(name, "unknown-word", $"“{name}” phải là một trong: {string.Join(", ", words)}.", $"“{name}” must be one of: {string.Join(", ", words)}.");
        }

        return null;
    }

    private void Wrong(string name, string code, string vi, string en) => _mistakes.Add(Mistake.In(_at + name, code, vi, en));
}
