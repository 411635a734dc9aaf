using System.Collections.Frozen;
using CouncilBot.Conversations.Understanding.Words;

namespace CouncilBot.Conversations.Understanding.Choices;

/// <summary>How people say yes and no. The longest words that stand at a place count: "no problem" is a yes, "yeah no" a no.</summary>
internal static class YesNoWords
{
    private const int LongestPhrase = 5;

    private static readonly FrozenDictionary<string, Leaning> Phrases = Table(
        (Leaning.Yes, """
            yes|yess|yesss|yees|yesh|yed|yas|yeah|yeh|yea|yeahh|yep|yepp|yup|yupp|yh|ye|yah|ya|aye|ay|yus|yessir|ok|okay|oki|okey|okie|okey dokey|okie dokie|sure|sure thing|for sure|sure is|
            correct|thats correct|that is correct|its correct|all correct|thats right|that is right|thats the one|thats it|thats fine|that is fine|thats ok|thats okay|thats good|thats great|thats perfect|thats all right|
            spot on|bang on|dead right|too right|quite right|absolutely|definitely|defo|deffo|definately|defiantly|certainly|indeed|exactly|precisely|of course|ofc|obviously|naturally|affirmative|agree|agreed|i agree|
            please do|yes please|go on|go on then|yeah go on|go for it|go ahead|do it|lets do it|why not|no problem|no problems|no probs|no prob|no worries|no bother|not a problem|no trouble|no issue|dont see why not|cant see why not|
            i do|i think so|think so|i guess so|guess so|i suppose so|suppose so|i believe so|i reckon so|i would|id like to|id love to|i would like to|id like that|that would be great|that would be good|that would be fine|that would be lovely|
            works for me|suits me|sounds good|sounds great|sounds right|sounds fine|sounds ok|sounds like it|looks good|looks right|looks fine|looks correct|happy with that|happy to|im happy with that|all good|all fine|all right|alright|alrighty|
            i confirm|confirm|confirmed|true|thats true|you bet|righto|roger|no thats right|no thats correct|no its right|no its fine go ahead|not wrong|cant argue with that|yep yep|yes yes|it certainly is|no doubt|without a doubt|hundred percent|100 percent|im in|count me in|please send|send it|very much so|k|kk|bet
            """),
        (Leaning.No, """
            no|noo|nooo|nope|nop|nah|naa|na|naw|nay|negative|never|no way|no chance|no thanks|no thank you|no ta|no thx|no not really|not really|not at all|not at the minute|not at the moment|not now|not today|not yet|not quite|not exactly|not likely|not me|not for me|not ok|not okay|it is not ok|it is not okay|it is not right|its not ok|its not okay|its not fine|not fine|not good|no good|not right|not correct|not true|
            nah ur alright|nah youre alright|youre alright|your alright|ur alright|youre ok|youre good|ur ok|ur good|im good|im good thanks|im alright|im ok|im fine|im all right|im okay thanks|im sorted|all sorted thanks|
            dont think so|i dont think so|i do not think so|dont think|dont believe so|i dont believe so|i wouldnt say so|id say not|i think not|i guess not|guess not|i hope not|probably not|maybe not|perhaps not|rather not|id rather not|would rather not|prefer not to|id prefer not to|certainly not|definitely not|defo not|absolutely not|of course not|course not|obviously not|afraid not|im afraid not|sadly not|unfortunately not|
            i doubt it|doubt it|hardly|as if|nothing|nothing else|none|neither|nowt|dont bother|dont|please dont|forget it|forget about it|leave it|cancel that|wrong|thats wrong|that is wrong|its wrong|incorrect|thats incorrect|thats not right|that is not right|thats not correct|that isnt right|thats not it|it isnt right|its not right|false|disagree|i disagree|i dont agree|no go|not happening|yeah no|yeah nah|yes no|i do not|i would not|wouldnt|nein|no dont|not interested|not necessary|not needed|no need|i cant|cannot|it certainly isnt|no fear|hell no|god no|pass
            """),
        (Leaning.Neither, """
            not sure|im not sure|unsure|dont know|i dont know|dunno|i dunno|idk|no idea|no clue|havent a clue|not certain|maybe|possibly|perhaps|might do|might be|could be|depends|it depends|sort of|kind of|kinda|sorta|yes and no|no and yes|sometimes|cant remember|i cant remember|dont remember|cant say|hard to say|who knows|couldnt say|no matter|no one|nobody|i think|i guess|i suppose|no idea what you mean|what do you mean|yes or no|is that right|is that correct|is that ok|is it ok|is it|is that|is this|are you sure|are you|do you|do i|am i|does it|did you
            """),
        (Leaning.WeakYes, """
            right|fine|good|great|perfect|lovely|brilliant|nice|cool|please|it is|it was|it does|it did|it has|i am|i have|i did|i was|i can|we do|we are|we did|we have|we can|they are|they do|they did|they have|he is|she is|there is|there are|there was|that would be|send|do|did|that one|both|y|is|was|it will|i will|will do|fab|ace|sorted
            """),
        (Leaning.WeakNo, """
            it isnt|it wasnt|it doesnt|it didnt|it hasnt|it is not|it was not|its not|i havent|i didnt|i wasnt|i dont|im not|i am not|i have not|i did not|we dont|we didnt|we arent|we havent|they arent|they dont|they didnt|they havent|he isnt|she isnt|there isnt|there arent|there wasnt|isnt|wasnt|doesnt|didnt|hasnt|havent|arent|not|cant|wont|not any|not that one|it wont|i wont
            """),
        (Leaning.Nowhere, """
            please|pls|plz|thanks|thank you|thankyou|thanx|thx|ta|cheers|mate|love|pal|duck|hun|hen|darling|dear|sir|madam|miss|bud|buddy|bro|m8|sorry|oh|ah|er|erm|um|umm|hmm|hm|well|so|then|actually|lol|haha|hi|hello|hiya|hey|just|really|very much|a lot|im afraid|i said|i mean|like|now|tbh|to be honest|honestly|totally|very|that|it|that is|i
            """));

    public static Said<Leaning>? At(SpokenText text, int at)
    {
        Said<Leaning>? longest = null;
        var phrase = "";
        for (var next = at; next < at + LongestPhrase && (text[next].IsWord || text.Is(next, "100")); next++)
        {
            phrase = phrase.Length == 0 ? Word(text, next) : $"{phrase} {Word(text, next)}";
            longest = Phrases.TryGetValue(phrase, out var leaning) ? new Said<Leaning>(leaning, next + 1) : longest;
        }

        return longest;
    }

    // The plain spelling of times is not ours: "n" there is "and".
    private static string Word(SpokenText text, int at) => text[at] switch
    {
        { Word: "and", Length: 1 } => "no",
        var token => token.Word,
    };

    private static FrozenDictionary<string, Leaning> Table(params (Leaning Leaning, string Phrases)[] rows) => rows
        .SelectMany(row => row.Phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => KeyValuePair.Create(phrase, row.Leaning)))
        .DistinctBy(pair => pair.Key).ToFrozenDictionary();
}
