using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZonePlanner.Api.Database;

namespace ZonePlanner.Api.Tests.Hosting;

/// <summary>The service on real HTTP over a database of its own. Its log must be clean when it stops.</summary>
public class RunningService(TestCluster cluster) : IAsyncLifetime
{
    private readonly ErrorLog log = new();
    private WebApplication? service;

    internal HttpClient Http { get; } = new() { Timeout = TimeSpan.FromMinutes(1) };

    internal string Database { get; private set; } = "";

    /// <summary>As the owner of the schema: everything the database lets anyone do.</summary>
    internal NpgsqlDataSource Owner { get; private set; } = null!;

    /// <summary>As the service: the application role.</summary>
    internal NpgsqlDataSource App { get; private set; } = null!;

    /// <summary>Lines logged as errors so far; a test that provokes one takes it out.</summary>
    internal ConcurrentQueue<string> Errors => log.Lines;

    /// <summary>How a program reaches the database.</summary>
    internal string Connection => cluster.ConnectionTo(Database);

    /// <summary>What the service is made of.</summary>
    internal IServiceProvider Services => service!.Services;

    protected TestCluster Cluster => cluster;

    public virtual async ValueTask InitializeAsync()
    {
        Database = await CreateDatabaseAsync();
        var connection = cluster.ConnectionTo(Database);
        var owner = new NpgsqlDataSourceBuilder(connection);
        owner.UseNetTopologySuite();
        Owner = owner.Build();
        App = PlanningDatabase.Connect(connection);
        await PrepareAsync();
        service = Service.Build(["--urls", "http://127.0.0.1:0", "--ConnectionStrings:Planning", connection, "--Accounts:SignInsPerMinute", "100000", .. Settings], builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<ILoggerProvider>(log);
            Adjust(builder);
        });
        await service.StartAsync();
        Http.BaseAddress = new Uri(service.Urls.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (service is not null)
        {
            await service.StopAsync();
            await service.DisposeAsync();
        }

        await App.DisposeAsync();
        await Owner.DisposeAsync();
        await cluster.ExecuteAsync($"DROP DATABASE IF EXISTS {Database} WITH (FORCE)");
        GC.SuppressFinalize(this);
        Assert.Empty(log.Lines);
    }

    /// <summary>A client with cookies of its own.</summary>
    internal HttpClient NewBrowser() => new(new SocketsHttpHandler { CookieContainer = new(), AllowAutoRedirect = false }) { BaseAddress = Http.BaseAddress, Timeout = TimeSpan.FromMinutes(1) };

    /// <summary>Further settings of the service, as arguments.</summary>
    protected virtual IReadOnlyList<string> Settings => [];

    /// <summary>For tests that listen in.</summary>
    protected virtual void Adjust(WebApplicationBuilder builder)
    {
        // Nothing more is needed.
    }

    /// <summary>A context that writes as the service does.</summary>
    internal PlanningDb Open() => PlanningDatabase.Open(App);

    protected virtual Task<string> CreateDatabaseAsync() => cluster.CreateDatabaseAsync();

    /// <summary>Fills the database before the service starts.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    private sealed class ErrorLog : ILoggerProvider
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => new Writer(categoryName, Lines);

        public void Dispose()
        {
            // Nothing is held.
        }

        private sealed class Writer(string category, ConcurrentQueue<string> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                // An answer that says how it may be kept, and then carries an antiforgery token, which says it otherwise.
                if (logLevel >= LogLevel.Error || eventId.Name == "ResponseCacheHeadersOverridenToNoCache")
                {
                    lines.Enqueue($"{category}: {formatter(state, exception)} {exception}");
                }
            }
        }
    }
}
