namespace ZonePlanner.Api.Feeds.Webhooks;

/// <summary>What telling others of changes is made of.</summary>
internal static class WebhooksSetup
{
    public static void AddWebhooks(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(builder.Configuration.GetSection("Webhooks").Get<WebhookSettings>() ?? new WebhookSettings());
        builder.Services.AddSingleton<WebhookSecrets>().AddSingleton<WebhookAddresses>().AddSingleton<WebhookClient>().AddSingleton<WebhookTelling>().AddSingleton<WebhookSender>();
        builder.Services.AddHostedService(services => services.GetRequiredService<WebhookSender>());
    }

    public static void MapWebhooks(this IEndpointRouteBuilder app)
    {
        var webhooks = app.MapGroup("/api/webhooks").WithTags("Webhooks");
        SubscribeWebhook.Map(webhooks);
        WebhookList.Map(webhooks);
        OneWebhook.Map(webhooks);
        WebhookDeliveries.Map(webhooks);
        ReplayWebhook.Map(webhooks);
        PauseWebhook.Map(webhooks);
        UnsubscribeWebhook.Map(webhooks);
    }
}
