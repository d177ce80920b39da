using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZonePlanner.Api.Tests.Hosting;
using ZonePlanner.Domain.Accounts;
using ZonePlanner.Domain.Plots;
using ZonePlanner.Domain.Sites;
using ZonePlanner.Domain.Time;
using ZonePlanner.Domain.Units;
using static ZonePlanner.Api.Tests.Hosting.Writing;

namespace ZonePlanner.Api.Tests.Interest;

/// <summary>
/// Two provinces with a mail server: 24-2025 with the zone <c>kcn-song</c> in operation (3 × 3 squares, 10.35 ha) and <c>kcn-mai</c>, which only stands in a plan; 33-2025 with
/// <c>kcn-xa</c>. Plots are squares of 1.15 ha. The log is kept whole.
/// </summary>
public class InterestProvince(TestCluster cluster) : RunningService(cluster)
{
    public const string Address = "https://dat.example.invalid";

    private static int last;

    private readonly Listening listening = new();
    private readonly Dictionary<string, long> units = [];
    private readonly Dictionary<string, long> sites = [];

    internal MailServer Post { get; } = new();

    /// <summary>Everything that was logged.</summary>
    internal ConcurrentQueue<string> Log => listening.Lines;

    protected override IReadOnlyList<string> Settings =>
    [
        "--Mail:Host", "127.0.0.1", "--Mail:Port", Post.Port.ToString(CultureInfo.InvariantCulture), "--Mail:UseTls", "false", "--Mail:From", "ZonePlanner <quyhoach@dat.example.invalid>", "--Mail:RetryAfterSeconds", "0.5",
        "--PublicAddress", Address, "--Interest:WritesPerHour", "100000", "--Interest:MailsPerHourToAll", "100000", "--Interest:LookEverySeconds", "0.3",
    ];

    /// <summary>An address nobody else has.</summary>
    internal static string NewAddress() => $"nha-dau-tu-{Interlocked.Increment(ref last)}@cong-ty.example.invalid";

    /// <summary>What somebody sends who wants a plot, a need, or both.</summary>
    internal static Dictionary<string, object?> Interest(string email, string? plot = null, object? need = null, string language = "vi") => new(StringComparer.Ordinal)
    {
        ["plot"] = plot,
        ["need"] = need,
        ["contact"] = new { name = "Nguyễn Văn Kín", organisation = "Công ty Bí Mật", email, telephone = "+84 912 345 678" },
        ["language"] = language,
        ["consent"] = new { given = true, version = "2026-11-27" },
    };

    internal async Task<Answer> SendAsync(object body, string path = "/api/interest")
    {
        using var person = Person.Anonymous(this);
        return await person.PostAsync(path, body);
    }

    /// <summary>Sends, and takes the mail that asks to confirm.</summary>
    internal async Task<MailServer.Received> AskedAsync(string email, string? plot = null, object? need = null, string language = "vi")
    {
        var before = Post.Mail.Count(mail => mail.To.Contains(email));
        (await SendAsync(Interest(email, plot, need, language))).Good(HttpStatusCode.Accepted);
        return (await Post.ToAsync(email, before + 1))[^1];
    }

    /// <summary>Sends and confirms; the mail that asked.</summary>
    internal async Task<MailServer.Received> ConfirmedAsync(string email, string? plot = null, object? need = null, string language = "vi")
    {
        var mail = await AskedAsync(email, plot, need, language);
        Assert.Equal(HttpStatusCode.OK, (await PressAsync(mail.Link("confirm"))).Status);
        return mail;
    }

    /// <summary>Presses the button of a page.</summary>
    internal async Task<Answer> PressAsync(string page)
    {
        using var person = Person.Anonymous(this);
        return await person.SendAsync(HttpMethod.Post, page, "", type: "application/x-www-form-urlencoded");
    }

    internal async Task<Answer> OpenAsync(string page)
    {
        using var person = Person.Anonymous(this);
        return await person.GetAsync(page);
    }

    internal Task<Person> OfficerAsync(string province = "24-2025") => Person.SignInAsync(this, Role.Officer, province, "Cán bộ");

    internal Task<Person> PlannerAsync(string province = "24-2025") => Person.SignInAsync(this, Role.Planner, province, "Phòng quy hoạch");

    /// <summary>The id of the interest of whoever said this organisation's mail; by the address, as officers see it.</summary>
    internal static async Task<Guid> IdOfAsync(Person officer, string email)
    {
        foreach (var listed in (await officer.GetAsync("/api/interest")).Good().GetProperty("interest").EnumerateArray())
        {
            var id = listed.GetProperty("id").GetGuid();
            if ((await officer.GetAsync($"/api/interest/{id}")).Good().GetProperty("email").GetString() == email)
            {
                return id;
            }
        }

        throw new InvalidOperationException("The officer does not see it.");
    }

    /// <summary>A plot of one square.</summary>
    internal async Task<string> PlotAsync(string site, string label, double east, double north, PlotStatus status = PlotStatus.Available, double? powerMw = null, string[]? refused = null)
    {
        var plot = new Plot { Code = $"{site}-{label}", SiteId = sites[site] };
        await this.WriteAsync(plot);
        await this.WriteAsync(Version(plot.Id, label, Squares.At(east, north), status, powerMw, refused));
        return plot.Code;
    }

    /// <summary>Another status for a plot, from now on in the record.</summary>
    internal async Task SetAsync(string code, PlotStatus status)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancellation);
        var plot = db.Plots.Single(known => known.Code == code);
        var before = db.PlotVersions.AsEnumerable().Single(version => version.PlotId == plot.Id && version.Period.Until is null);
        before.Close();
        await db.SaveChangesAsync(Cancellation);
        db.Add(Version(plot.Id, before.Label, before.Boundary, status, before.PowerMw, before.IndustriesRefused));
        await db.SaveChangesAsync(Cancellation);
        await transaction.CommitAsync(Cancellation);
    }

    /// <summary>Runs a statement as the owner of the database: for tests that set a clock back.</summary>
    internal async Task<int> ExecuteAsync(string statement)
    {
        await using var command = Owner.CreateCommand(statement);
        return await command.ExecuteNonQueryAsync(Cancellation);
    }

    /// <summary>Waits until no mail waits.</summary>
    internal async Task SentAsync()
    {
        while (await App.AskAsync<bool>("SELECT EXISTS (SELECT FROM interest.mail WHERE letter IS NOT NULL)"))
        {
            await Task.Delay(50, Cancellation);
        }
    }

    /// <summary>The daily round that forgets.</summary>
    internal Task ForgetAsync() => Services.GetRequiredService<Api.Interest.Forgetting>().ForgetAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Post.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected override void Adjust(WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter(_ => true);
        builder.Services.AddSingleton<ILoggerProvider>(listening);
    }

    protected override async Task PrepareAsync()
    {
        await UnitAsync("24-2025", "Tỉnh Bắc Ninh", 0);
        await UnitAsync("33-2025", "Tỉnh Hưng Yên", 100);
        await SiteAsync("kcn-song", 0, SiteStatus.Operating, "24-2025");
        await SiteAsync("kcn-mai", 10, SiteStatus.Planned, "24-2025");
        await SiteAsync("kcn-xa", 110, SiteStatus.Operating, "33-2025");
        await this.WriteAsync(
            new Industry { Code = "C", Name = "Công nghiệp chế biến, chế tạo", NameEn = "Manufacturing", Source = Squares.Source },
            new Industry { Code = "13", Parent = "C", Name = "Dệt", NameEn = "Textiles", Source = Squares.Source });
    }

    private async Task UnitAsync(string code, string name, double east)
    {
        var unit = new Unit { Code = code, GsoCode = code.Split('-')[0], Level = UnitLevel.Province };
        await this.WriteAsync(unit);
        units[code] = unit.Id;
        await this.WriteAsync(new UnitVersion
        {
            UnitId = unit.Id,
            Valid = LegalPeriod.Since(new(2025, 7, 1)),
            Name = name,
            Outline = Squares.At(east, 0, 100, 100),
            OutlineQuality = Quality.Schematic,
            AreaSrid = 9214,
            Source = Squares.Source,
        });
    }

    private async Task SiteAsync(string code, double east, SiteStatus status, string province)
    {
        var site = new Site { Code = code };
        await this.WriteAsync(site);
        sites[code] = site.Id;
        await this.WriteAsync(new SiteVersion
        {
            SiteId = site.Id,
            Valid = LegalPeriod.Since(Squares.Day),
            Kind = SiteKind.IndustrialZone,
            Status = status,
            Name = code,
            Boundary = Squares.At(east, 0, 9, 9),
            BoundaryQuality = Quality.Surveyed,
            AreaSrid = 9214,
            ProvinceId = units[province],
            Source = Squares.Source,
        });
    }

    private static PlotVersion Version(long plot, string label, NetTopologySuite.Geometries.MultiPolygon boundary, PlotStatus status, double? powerMw, string[]? refused) => new()
    {
        PlotId = plot,
        Valid = LegalPeriod.Since(Squares.Day),
        Label = label,
        Status = status,
        Boundary = boundary,
        BoundaryQuality = Quality.Surveyed,
        PowerMw = powerMw,
        IndustriesRefused = refused ?? [],
        Reports = System.Text.Json.JsonSerializer.Serialize(Reported(powerMw, refused).ToDictionary(figure => figure, _ => new { by = "thử", on = "2026-11-01" })),
        Tenant = status is PlotStatus.Reserved or PlotStatus.Leased or PlotStatus.HandedOver ? "Công ty khác" : null,
        Source = Squares.Source,
    };

    private static IEnumerable<string> Reported(double? powerMw, string[]? refused)
    {
        if (powerMw is not null)
        {
            yield return "powerMw";
        }

        if (refused is { Length: > 0 })
        {
            yield return "industriesRefused";
        }
    }

    private sealed class Listening : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
            // Nothing is held.
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
    }
}

/// <summary>Tests of interest share two provinces; each has addresses and plots of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Interested : ICollectionFixture<InterestProvince>
{
    public const string Name = "Two provinces that get mail";
}
