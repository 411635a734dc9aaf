namespace CouncilBot.Bot.Staff;

/// <summary>The addresses that are for the council's people.</summary>
internal static class StaffRoutes
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services.AddSingleton<StaffKey>().AddSingleton<CasePages>();

    public static RouteGroupBuilder MapStaff(this WebApplication app)
    {
        var key = app.Services.GetRequiredService<StaffKey>();
        var cases = app.Services.GetRequiredService<CasePages>();
        var staff = app.MapGroup("/staff").AddEndpointFilter(key.GuardAsync);
        staff.MapGet("/cases", (Delegate)cases.ListAsync);
        staff.MapPost("/cases/{id:long}/close", (Delegate)cases.CloseAsync);
        return staff;
    }
}
