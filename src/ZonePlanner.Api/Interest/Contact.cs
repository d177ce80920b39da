using System.Text.Json;
using ZonePlanner.Api.Http;
using ZonePlanner.Domain.Interest;

namespace ZonePlanner.Api.Interest;

/// <summary>Who wrote, and in their own words what. It is kept encrypted.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Organisation">Whom they speak for.</param>
/// <param name="Email">Where they are answered.</param>
/// <param name="Telephone">Where they are called.</param>
/// <param name="Words">What they add.</param>
internal sealed record Contact(string? Name, string? Organisation, string Email, string? Telephone, string? Words)
{
    /// <summary>What it is encrypted for.</summary>
    public const string Purpose = "contact";

    /// <summary>The most a stranger may write.</summary>
    public const int LongestWords = 2000;

    /// <summary>The contact of an expression of interest, or null and its mistakes.</summary>
    public static (Contact? Contact, EmailAddress? Address) Read(BodyMembers body, string? words, ICollection<Mistake> mistakes)
    {
        var before = mistakes.Count;
        if (body.Required("contact") is not { ValueKind: not JsonValueKind.Undefined } sent)
        {
            return (null, null);
        }

        var contact = new BodyMembers(sent, ["name", "organisation", "email", "telephone"], mistakes, "contact");
        contact.RequiredText("name", 120);
        var name = ReadLine(contact, "name", 120, mistakes);
        var organisation = ReadLine(contact, "organisation", 200, mistakes);
        var telephone = ReadLine(contact, "telephone", 40, mistakes);
        if (telephone is not null && (telephone.Count(char.IsAsciiDigit) < 6 || telephone.Any(letter => !char.IsAsciiDigit(letter) && !"+-.() ".Contains(letter, StringComparison.Ordinal))))
        {
            mistakes.Add(Mistake.In("contact.telephone", "not-a-telephone", "Số điện thoại chỉ gồm chữ số, dấu cách và + - . ( ), ít nhất 6 chữ số.", "A telephone number has digits, spaces and + - . ( ) only, at least 6 digits."));
        }

        var address = ReadAddress("contact.email", contact.RequiredText("email", 400), mistakes);
        return mistakes.Count == before ? (new Contact(name, organisation, address!.Text, telephone, words), address) : (null, null);
    }

    /// <summary>An e-mail address, or null and its mistake.</summary>
    public static EmailAddress? ReadAddress(string place, string text, ICollection<Mistake> mistakes)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var address = EmailAddress.Read(text, out var flaw);
        var refusal = flaw switch
        {
            null => null,
            EmailFlaw.TooLong => Mistake.In(place, "email-too-long", $"Địa chỉ e-mail dài quá {EmailAddress.Longest} ký tự (64 trước dấu @).", $"The e-mail address is longer than {EmailAddress.Longest} characters (64 before the @)."),
            EmailFlaw.AccentsBeforeAt => Mistake.In(place, "email-accents", "Phần trước dấu @ chỉ nhận chữ không dấu.", "The part before the @ takes letters without accents only."),
            _ => Mistake.In(place, "email-not-one", "Hãy ghi đúng một địa chỉ e-mail, như ten@congty.vn.", "Give exactly one e-mail address, such as name@company.com."),
        };
        if (refusal is not null)
        {
            mistakes.Add(refusal);
        }

        return address;
    }

    /// <summary>Free words: several lines, no other control characters.</summary>
    public static string? ReadWords(BodyMembers body, string name, ICollection<Mistake> mistakes) => Checked(body, name, body.Text(name, LongestWords), "\r\n\t", mistakes);

    /// <summary>One line of text, or null when there is none.</summary>
    public static string? ReadLine(BodyMembers body, string name, int longest, ICollection<Mistake> mistakes) => Checked(body, name, body.Text(name, longest), "", mistakes);

    private static string? Checked(BodyMembers body, string name, string? text, string allowed, ICollection<Mistake> mistakes)
    {
        if (text?.Any(letter => char.IsControl(letter) && !allowed.Contains(letter, StringComparison.Ordinal)) == true)
        {
            mistakes.Add(Mistake.In(body.Place(name), "bad-character", $"“{name}” chứa ký tự điều khiển hoặc xuống dòng.", $"“{name}” holds a control character or a line break."));
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? null : text.Trim().Normalize();
    }
}
