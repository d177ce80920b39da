using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using ZonePlanner.Api.Database;
using ZonePlanner.Api.Http;
using ZonePlanner.Api.Http.Html;

namespace ZonePlanner.Api.Pages;

/// <summary>GET /sitemap.xml: every page of a site in force and of a plot, in both languages; an index of /sitemap-1.xml … when they are more than one file may hold. GET /robots.txt leads to it.</summary>
internal static class Sitemap
{
    /// <summary>A file may hold 50,000 addresses, and each site or plot has two.</summary>
    private const int MostPages = 25_000;

    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Html = "http://www.w3.org/1999/xhtml";
    private const string MediaType = "application/xml; charset=utf-8";

    private static readonly string Size = Sql.Beside(typeof(Sitemap), "sitemap_size.sql");
    private static readonly string Sites = Sql.Beside(typeof(Sitemap), "sitemap_sites.sql");
    private static readonly XmlWriterSettings Form = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/robots.txt", [HttpMethods.Get, HttpMethods.Head], Robots).WithName(nameof(Robots)).ExcludeFromDescription();
        app.MapMethods("/sitemap.xml", [HttpMethods.Get, HttpMethods.Head], HandleAsync).WithName(nameof(Sitemap)).TakesOnly().ExcludeFromDescription();
        app.MapMethods("/sitemap-{part:int:min(1)}.xml", [HttpMethods.Get, HttpMethods.Head], PartAsync).WithName("SitemapPart").TakesOnly().ExcludeFromDescription();
    }

    // What writes, what is somebody's own, and questions with endlessly many answers are nothing to look for.
    private static ContentHttpResult Robots(HttpContext http) => TypedResults.Text($"""
        User-agent: *
        Disallow: /api/
        Disallow: /ogc/*?
        Disallow: /*?link=
        Sitemap: {new PublicPageAddress(http.Request, Language.Vi, "").Of("/sitemap.xml")}

        """);

    private static async Task<IResult> HandleAsync(HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation)
    {
        var record = await watch.NewestAsync();
        if (RecordTag.IsHeld(http, record, "sitemap"))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        var parts = Parts(await CountAsync(database, record, cancellation));
        return TypedResults.Bytes(parts > 1 ? Index(http.Request, parts) : await UrlsAsync(http.Request, database, record, 1, cancellation), MediaType);
    }

    private static async Task<IResult> PartAsync(int part, HttpContext http, NpgsqlDataSource database, RecordWatch watch, CancellationToken cancellation)
    {
        var record = await watch.NewestAsync();
        if (part > Parts(await CountAsync(database, record, cancellation)))
        {
            return Problems.NotFound(Mistake.In("part", "no-such-part", "Sơ đồ trang không có phần này.", "The sitemap has no such part."));
        }

        return RecordTag.IsHeld(http, record, "sitemap")
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(await UrlsAsync(http.Request, database, record, part, cancellation), MediaType);
    }

    private static long Parts(long pages) => Math.Max(1, (pages + MostPages - 1) / MostPages);

    private static async Task<long> CountAsync(NpgsqlDataSource database, RecordState record, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Size);
        command.Parameters.Add(new() { Value = AsOfParameters.Today(TimeProvider.System) });
        command.Parameters.Add(new() { Value = record.Instant });
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static byte[] Index(HttpRequest request, long parts) => Write("sitemapindex", xml =>
    {
        var address = new PublicPageAddress(request, Language.Vi, "");
        for (var part = 1; part <= parts; part++)
        {
            xml.WriteStartElement("sitemap", Schema);
            xml.WriteElementString("loc", Schema, address.Of(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{part}.xml")));
            xml.WriteEndElement();
        }
    });

    private static async Task<byte[]> UrlsAsync(HttpRequest request, NpgsqlDataSource database, RecordState record, int part, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Sites);
        command.Parameters.Add(new() { Value = AsOfParameters.Today(TimeProvider.System) });
        command.Parameters.Add(new() { Value = record.Instant });
        command.Parameters.Add(new() { Value = (part - 1L) * MostPages });
        command.Parameters.Add(new() { Value = (long)MostPages });
        await using var row = await command.ExecuteReaderAsync(cancellation);
        var pages = new List<(string Path, DateTime? At)>();
        while (await row.ReadAsync(cancellation))
        {
            pages.Add(($"/{row.GetString(0)}/{Uri.EscapeDataString(row.GetString(1))}", row.GetFieldValue<DateTime?>(2)));
        }

        return Write("urlset", xml => pages.ForEach(page => Pages(xml, request, page.Path, page.At)));
    }

    private static void Pages(XmlWriter xml, HttpRequest request, string path, DateTime? at)
    {
        var address = new PublicPageAddress(request, Language.Vi, path);
        foreach (var language in Enum.GetValues<Language>())
        {
            xml.WriteStartElement("url", Schema);
            xml.WriteElementString("loc", Schema, address.In(language));
            if (at is { } recorded)
            {
                xml.WriteElementString("lastmod", Schema, recorded.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            }

            foreach (var other in Enum.GetValues<Language>())
            {
                xml.WriteStartElement("link", Html);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", other == Language.En ? "en" : "vi");
                xml.WriteAttributeString("href", address.In(other));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static byte[] Write(string root, Action<XmlWriter> content)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Form))
        {
            xml.WriteStartElement(root, Schema);
            xml.WriteAttributeString("xmlns", "xhtml", null, Html);
            content(xml);
            xml.WriteEndElement();
        }

        return memory.ToArray();
    }
}
