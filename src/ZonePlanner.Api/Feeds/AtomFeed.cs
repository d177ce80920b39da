using System.Text;
using System.Xml;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;

namespace ZonePlanner.Api.Feeds;

/// <summary>A page of changes as Atom (RFC 4287), paged as RFC 5005 has it.</summary>
internal sealed class AtomFeed(FeedAddress address, Language language, Guid id, RecordState record, string? province, string? site)
{
    public const string MediaType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public byte[] Write(IReadOnlyList<IPublishedChange> changes, bool isPage, bool hasMore)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Form))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language == Language.En ? "en" : "vi");
            Text(xml, "id", $"urn:uuid:{id}");
            Text(xml, "title", Title().In(language));
            Text(xml, "subtitle", new Sentence("Mỗi khu, cụm công nghiệp thay đổi trong một lần ghi là một mục; các lô đất của nó là một mục nữa.", "One entry for each site that a recording changed, and one more for its plots.").In(language));
            Text(xml, "updated", UtcInstants.Text(changes.Count > 0 ? changes[0].RecordedAt : record.Instant));
            xml.WriteStartElement("author", Atom);
            Text(xml, "name", "ZonePlanner");
            xml.WriteEndElement();
            Text(xml, "generator", "ZonePlanner");
            Link(xml, "self", address.Self, "application/atom+xml");
            Link(xml, "alternate", address.Of("/"), "text/html");
            Link(xml, "first", address.From(null), "application/atom+xml");
            if (isPage)
            {
                Link(xml, "current", address.From(null), "application/atom+xml");
            }

            if (hasMore)
            {
                Link(xml, "next", address.From(ChangePlace.Of(changes[^1])), "application/atom+xml");
            }

            foreach (var change in changes)
            {
                Entry(xml, change);
            }

            xml.WriteEndElement();
        }

        return memory.ToArray();
    }

    private Sentence Title() => (province, site) switch
    {
        (null, null) => new("Thay đổi trong hồ sơ đất công nghiệp", "Changes to the record of industrial land"),
        (_, { } one) => new($"Thay đổi của {one}", $"Changes to {one}"),
        ({ } one, _) => new($"Thay đổi trong hồ sơ đất công nghiệp: tỉnh {one}", $"Changes to the record of industrial land: province {one}"),
    };

    private void Entry(XmlWriter xml, IPublishedChange change)
    {
        xml.WriteStartElement("entry", Atom);
        Text(xml, "id", $"urn:uuid:{change.Id}");
        Text(xml, "title", change.Title.In(language));
        Text(xml, "updated", UtcInstants.Text(change.RecordedAt));
        Text(xml, "published", UtcInstants.Text(change.RecordedAt));
        Link(xml, "alternate", address.Of(language == Language.En ? change.Reading.PageEn : change.Reading.Page), "text/html", language == Language.En ? "en" : "vi");
        Link(xml, "alternate", address.Of(change.Reading.Json), "application/json");
        if (change.Reading.History is { } history)
        {
            Link(xml, "related", address.Of(history), "application/json");
        }

        if (Uri.TryCreate(change.Reading.Paper, UriKind.Absolute, out var paper) && (paper.Scheme == Uri.UriSchemeHttps || paper.Scheme == Uri.UriSchemeHttp))
        {
            Link(xml, "via", paper.AbsoluteUri);
        }

        foreach (var word in change.Changes)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", word);
            xml.WriteEndElement();
        }

        Text(xml, "summary", change.Summary.In(language));
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    private static void Link(XmlWriter xml, string rel, string href, string? type = null, string? language = null)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        if (type is not null)
        {
            xml.WriteAttributeString("type", type);
        }

        if (language is not null)
        {
            xml.WriteAttributeString("hreflang", language);
        }

        xml.WriteEndElement();
    }

    /// <summary>Text without the characters XML has no way to write.</summary>
    private static string Clean(string text) => string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
