namespace CouncilBot.Bot.Storage.Texting;

/// <summary>Pictures that came with a text: where the provider has each, and then what we keep of it.</summary>
internal sealed class Pictures(ConversationStore store)
{
    /// <summary>On disk before the text is acknowledged, so that none is forgotten.</summary>
    public Task ExpectAsync(string message, IReadOnlyList<string> urls) => store.WriteAsync(write =>
    {
        for (var place = 0; place < urls.Count; place++)
        {
            write.Codes.ExpectPicture.Run(message, place, urls[place]);
        }

        return true;
    });

    public Task<List<Picture>> OfAsync(string message) => store.WriteAsync(write =>
    {
        var pictures = new List<Picture>();
        using var rows = write.Codes.Pictures.Read(message);
        while (rows.Read())
        {
            pictures.Add(new Picture(message, rows.GetInt32(0), rows.GetString(1), rows.IsDBNull(2) ? null : rows.GetString(2)));
        }

        return pictures;
    });

    public Task KeepAsync(Picture picture, string name, string type, int size) => store.WriteAsync(write => write.Codes.KeepPicture.Run(name, type, size, picture.Message, picture.Place));
}
