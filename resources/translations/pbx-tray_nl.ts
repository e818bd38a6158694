<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>PBX Tray</name>
    <message>
        <location filename="../../pbx_tray/api/sign_in_check.py"/>
        <source>users, phones or events</source>
        <translation>gebruikers, toestellen of gebeurtenissen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/api/trust.py"/>
        <source>A fingerprint is a certificate&apos;s SHA-256: 64 hexadecimal digits.</source>
        <translation>Een vingerafdruk is de SHA-256 van een certificaat: 64 hexadecimale cijfers.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>The certificate can&apos;t be kept in {folder}: the disk is full, or nothing may be written there.</source>
        <translation>Het certificaat kan niet bewaard worden in {folder}: de schijf is vol, of er mag daar niets geschreven worden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file can&apos;t be read. Save it once more, and choose it there.</source>
        <translation>Dit bestand kan niet gelezen worden. Sla het nog eens op en kies het daar.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file is too large for a certificate. Choose the one that you were sent.</source>
        <translation>Dit bestand is te groot voor een certificaat. Kies het bestand dat je toegestuurd is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>There is no certificate in this file. Ask for it as a .pem, .crt or .cer file.</source>
        <translation>Er staat geen certificaat in dit bestand. Vraag erom als .pem-, .crt- of .cer-bestand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The call history can&apos;t be read just now. It is tried again when a call comes.</source>
        <translation>De oproepgeschiedenis kan nu niet gelezen worden. Bij de volgende oproep wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be written into that file. Choose another place.</source>
        <translation>De oproepen konden niet in dat bestand geschreven worden. Kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The contact could not be saved. Check that there is room on the disk.</source>
        <translation>Het contact kon niet bewaard worden. Kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be cleared just now. Try again in a moment.</source>
        <translation>De oproepen konden nu niet gewist worden. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>All calls are cleared.</source>
        <translation>Alle oproepen zijn gewist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Added to your contacts.</source>
        <translation>Toegevoegd aan je contacten.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Exported {n} calls.</source>
        <translation>
            <numerusform>1 oproep geëxporteerd.</numerusform>
            <numerusform>{n} oproepen geëxporteerd.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/colleagues/my_phone.py"/>
        <source>You: {presence}</source>
        <translation>Jij: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not the name of a host. Write it as in pbx.example.org.</source>
        <translation>Dit is geen naam van een server. Schrijf hem zoals pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>De poort na de dubbele punt is een getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Enter the address of your PBX, such as pbx.example.org.</source>
        <translation>Vul het adres van je telefooncentrale in, bijvoorbeeld pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>http:// is not encrypted, but encryption was asked for. Use https://.</source>
        <translation>http:// is niet versleuteld, maar er is om versleuteling gevraagd. Gebruik https://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the user name and password out of the address.</source>
        <translation>Laat gebruikersnaam en wachtwoord weg uit het adres.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Only the host is needed, as in https://pbx.example.org.</source>
        <translation>Alleen de servernaam is nodig, zoals in https://pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The address begins with https:// or http://, or with the host itself.</source>
        <translation>Het adres begint met https:// of http://, of met de servernaam zelf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not a complete IP address.</source>
        <translation>Dit is geen volledig IP-adres.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the part of the IP address from the % on out.</source>
        <translation>Laat het deel van het IP-adres vanaf de % weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Direction</source>
        <translation>Richting</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Outcome</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Called</source>
        <translation>Gebeld nummer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Answered by</source>
        <translation>Beantwoord door</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>out</source>
        <translation>uit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has digits, and perhaps a + at its beginning.</source>
        <translation>Een nummer bestaat uit cijfers, met eventueel een + aan het begin.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has fewer than 20 digits.</source>
        <translation>Een nummer heeft minder dan 20 cijfers.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>The prefix is a few digits, such as 0, or nothing.</source>
        <translation>Het voorvoegsel is een paar cijfers, zoals 0, of niets.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write it with a + and the country&apos;s code, as in +31900.</source>
        <translation>Schrijf het met een + en de landcode, zoals +31900.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write a whole address that begins with https://, without a name or password in it.</source>
        <translation>Schrijf een volledig adres dat met https:// begint, zonder naam of wachtwoord erin.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: you are not signed in to a PBX yet.</source>
        <translation>Niet gebeld: je bent nog niet bij een telefooncentrale aangemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: another call is being placed.</source>
        <translation>Niet gebeld: er wordt al een ander gesprek opgezet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone rings first: pick it up, and {name} is called.</source>
        <translation>Eerst gaat je eigen toestel over: neem op, dan wordt {name} gebeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Calling {name}…</source>
        <translation>{name} wordt gebeld…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} answered.</source>
        <translation>{name} heeft opgenomen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The call with {name} is over.</source>
        <translation>Het gesprek met {name} is voorbij.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone is busy. {name} was not called.</source>
        <translation>Je toestel is in gesprek. {name} is niet gebeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>You did not pick up. {name} was not called.</source>
        <translation>Je hebt niet opgenomen. {name} is niet gebeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The PBX could not place the call to {name}.</source>
        <translation>De telefooncentrale kon {name} niet bellen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} is busy.</source>
        <translation>{name} is in gesprek.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} did not answer.</source>
        <translation>{name} nam niet op.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Call to {who}</source>
        <translation>Gesprek met {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>It has no call interface for programs. Ask your administrator.</source>
        <translation>Programma&apos;s kunnen er niet mee bellen. Vraag het je beheerder.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>This account may not place calls. Ask your administrator.</source>
        <translation>Dit account mag niet bellen. Vraag het je beheerder.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>, {n} missed</source>
        <translation>
            <numerusform>, {n} gemist</numerusform>
            <numerusform>, {n} gemist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: at least {n} calls{missed}</source>
        <translation>
            <numerusform>Terwijl je weg was: minstens {n} oproep{missed}</numerusform>
            <numerusform>Terwijl je weg was: minstens {n} oproepen{missed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: {n} calls{missed}</source>
        <translation>
            <numerusform>Terwijl je weg was: {n} oproep{missed}</numerusform>
            <numerusform>Terwijl je weg was: {n} oproepen{missed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>{name} is free</source>
        <translation>{name} is vrij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>Somebody you wait for is free</source>
        <translation>Iemand op wie je wacht is vrij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the disk is full</source>
        <translation>de schijf vol is</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history may not be written to</source>
        <translation>er niet in de oproepgeschiedenis geschreven mag worden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>another program holds the call history</source>
        <translation>een ander programma de oproepgeschiedenis bezet houdt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>a newer version of this program wrote the call history</source>
        <translation>een nieuwere versie van dit programma de oproepgeschiedenis geschreven heeft</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history can&apos;t be written to</source>
        <translation>er niet in de oproepgeschiedenis geschreven kan worden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Answered elsewhere</source>
        <translation>Elders beantwoord</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Missed</source>
        <translation>Gemist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Placed</source>
        <translation>Uitgaand</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Busy</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Ringing</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call back</source>
        <translation>Terugbellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Copy number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{who} is calling</source>
        <translation>{who} belt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Incoming call</source>
        <translation>Inkomende oproep</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{n} more calls ring</source>
        <translation>
            <numerusform>Er komt nog 1 oproep binnen</numerusform>
            <numerusform>Er komen nog {n} oproepen binnen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Your phone is ringing</source>
        <translation>Je toestel gaat over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{name} answered</source>
        <translation>{name} nam op</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>The call from {who}</source>
        <translation>De oproep van {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call from {who}, {time}</source>
        <translation>Gemiste oproep van {who}, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call, {time}</source>
        <translation>Gemiste oproep, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{why} Until it is back, no calls are announced.</source>
        <translation>{why} Tot de verbinding er weer is, worden oproepen niet gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Call history damaged</source>
        <translation>Oproepgeschiedenis beschadigd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Calls are not saved</source>
        <translation>Oproepen worden niet bewaard</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}, extension {extension}</source>
        <translation>Naar {called}, toestel {extension}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}</source>
        <translation>Naar {called}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Also rings for {n} others</source>
        <translation>
            <numerusform>Gaat ook bij één ander over</numerusform>
            <numerusform>Gaat ook bij {n} anderen over</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Rings at {phone}</source>
        <translation>Gaat over op {phone}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ringing since {time}</source>
        <translation>Gaat over sinds {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Unknown caller</source>
        <translation>Onbekende beller</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/numbers.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Withheld number</source>
        <translation>Nummer onbekend</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a web address, or a program: one of the two.</source>
        <translation>Vul een webadres in, of een programma: een van de twee.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is no field {field}. {there_are}</source>
        <translation>Er is geen veld {field}. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A field stands between two braces. {there_are}</source>
        <translation>Een veld staat tussen twee accolades. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>It holds a character that can&apos;t be seen. Type it anew.</source>
        <translation>Er staat een onzichtbaar teken in. Typ het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The fields are {some} and {last}.</source>
        <translation>De velden zijn {some} en {last}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The address begins with https:// or http://.</source>
        <translation>Het adres begint met https:// of http://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The host is always the same: {field} can stand after it alone.</source>
        <translation>De server is altijd dezelfde: {field} kan alleen daarachter staan.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is a \ in the address where a / should be.</source>
        <translation>In het adres staat een \ waar een / hoort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>After a % in the address come two digits. For a % itself, write %25.</source>
        <translation>Na een % in het adres komen twee cijfers. Schrijf voor een % zelf %25.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The program is always the same: fields can stand in its arguments.</source>
        <translation>Het programma is altijd hetzelfde: velden kunnen in de argumenten staan.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a program by its name, or by its whole path.</source>
        <translation>Vul een programma in met zijn naam, of met zijn hele pad.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A batch file can&apos;t be run: what a caller sends could do harm in it.</source>
        <translation>Een batchbestand kan niet gestart worden: wat een beller meestuurt, kan daarin kwaad doen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A shell can&apos;t be given fields: what a caller sends could do harm in it.</source>
        <translation>Een shell kan geen velden krijgen: wat een beller meestuurt, kan daarin kwaad doen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring nowhere</source>
        <translation>Oproepen voor jou gaan nergens over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Ringing now: {places}</source>
        <translation>Gaat nu over: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Rings at: {places}</source>
        <translation>Gaat over op: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Phone offline since {time}</source>
        <translation>Toestel offline sinds {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Your phone is offline</source>
        <translation>Je toestel is offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Since {time}. Check its cable and its network.</source>
        <translation>Sinds {time}. Controleer de kabel en het netwerk ervan.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>You are still logged in at {desk}</source>
        <translation>Je bent nog ingelogd op {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring there. Log out on that phone if you have left it.</source>
        <translation>Oproepen voor jou gaan daar over. Log op dat toestel uit als je er weg bent.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>The address of a proxy begins with http://, or with the host itself.</source>
        <translation>Het adres van een proxy begint met http://, of met de servernaam zelf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>Leave the password out of the proxy&apos;s address: it is asked for.</source>
        <translation>Laat het wachtwoord weg uit het adres van de proxy: er wordt om gevraagd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>A user name for the proxy is not empty, and has no colon in it.</source>
        <translation>Een gebruikersnaam voor de proxy is niet leeg en bevat geen dubbele punt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings could not be read, so PBX Tray starts as if it were new. The damaged file is kept as {place}.</source>
        <translation>Je instellingen konden niet gelezen worden, daarom begint PBX Tray alsof het nieuw is. Het beschadigde bestand is bewaard als {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are not understood in places, which are as they were at first: {parts}. The file as it was is kept as {place}.</source>
        <translation>Je instellingen worden op deze plaatsen niet begrepen; daar gelden ze zoals in het begin: {parts}. Het bestand zoals het was, is bewaard als {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are from a newer version of PBX Tray. What this version knows of them holds; the newer file is kept as {place}.</source>
        <translation>Je instellingen zijn van een nieuwere versie van PBX Tray. Wat deze versie ervan kent, geldt; het nieuwere bestand is bewaard als {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings in {place} can&apos;t be used as they are, and can&apos;t be moved out of the way, so what you choose can&apos;t be saved. Check that you may read and write there.</source>
        <translation>Je instellingen in {place} zijn zo niet te gebruiken en niet opzij te zetten; wat je kiest, kan dus niet bewaard worden. Kijk of je daar mag lezen en schrijven.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What you choose can&apos;t be saved in {place}. Check that there is room on the disk, and that you may write there. Until PBX Tray ends, it holds.</source>
        <translation>Wat je kiest, kan niet in {place} bewaard worden. Kijk of er ruimte is op de schijf en of je daar mag schrijven. Het geldt tot PBX Tray afsluit.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer can&apos;t be read, so nothing of it holds. Tell them about {place}.</source>
        <translation>Wat je beheerder voor deze computer vastlegde, kan niet gelezen worden; niets ervan geldt dus. Meld je beheerder {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer is not understood in places, which decide nothing: {parts}. Tell them about {place}.</source>
        <translation>Wat je beheerder voor deze computer vastlegde, is op enkele plaatsen niet te begrijpen; die gelden niet: {parts}. Meld je beheerder {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}st</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}nd</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}rd</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{nth} call today</source>
        <translation>{nth} oproep vandaag</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>You spoke to them {time}</source>
        <translation>Jij sprak deze beller {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{name} spoke to them {time}</source>
        <translation>{name} sprak deze beller {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>Last spoken to {time}</source>
        <translation>Laatst gesproken {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}th</source>
        <translation>{n}e</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. Ask whoever installed it.</source>
        <translation>Deze is nieuwer dan de jouwe. Vraag ernaar bij wie het geïnstalleerd heeft.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. It is at {address}.</source>
        <translation>Deze is nieuwer dan de jouwe. Je vindt hem op {address}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>PBX Tray {version} is there</source>
        <translation>PBX Tray {version} is er</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Connecting to {host}…</source>
        <translation>Verbinden met {host}…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}. Check that it is on and that the address is right.</source>
        <translation>{host} is niet bereikbaar. Kijk of hij aanstaat en of het adres klopt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}.</source>
        <translation>{host} is niet bereikbaar.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach the proxy on the way to {host}. Check the network, or choose another way.</source>
        <translation>De proxy op weg naar {host} is niet bereikbaar. Controleer het netwerk, of kies een andere weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No connection to {host} since {time}</source>
        <translation>Geen verbinding met {host} sinds {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} takes too long to answer.</source>
        <translation>{host} doet te lang over een antwoord.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX has trouble of its own just now.</source>
        <translation>De telefooncentrale heeft zelf een storing.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the address, the network or the VPN.</source>
        <translation>{host} is niet te vinden. Controleer het adres, het netwerk of de VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the network or the VPN.</source>
        <translation>{host} is niet te vinden. Controleer het netwerk of de VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this user name or password. It is not tried again by itself, so that your account isn&apos;t locked.</source>
        <translation>De telefooncentrale weigert deze gebruikersnaam of dit wachtwoord. Het wordt niet vanzelf opnieuw geprobeerd, zodat je account niet geblokkeerd raakt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this API key. It is not tried again by itself. Check it, or ask your administrator for a new one.</source>
        <translation>De telefooncentrale weigert deze API-sleutel. Het wordt niet vanzelf opnieuw geprobeerd. Controleer de sleutel, of vraag je beheerder om een nieuwe.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this sign-in: it has ended. Sign in again with your password.</source>
        <translation>De telefooncentrale weigert deze aanmelding: die is verlopen. Meld je opnieuw aan met je wachtwoord.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refused the sign-in</source>
        <translation>{host} weigert de aanmelding</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refuses the sign-in that worked before. It is tried once more.</source>
        <translation>{host} weigert de aanmelding die eerder werkte. Het wordt nog één keer geprobeerd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Signed in, but this account may not read {what}. Ask your administrator.</source>
        <translation>Aangemeld, maar dit account mag {what} niet inzien. Vraag het je beheerder.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted: {reason}. Not connected.</source>
        <translation>Het certificaat van {host} is niet te vertrouwen: {reason}. Niet verbonden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted</source>
        <translation>Het certificaat van {host} is niet te vertrouwen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} offers no secure connection that this app accepts: {reason}.</source>
        <translation>{host} biedt geen beveiligde verbinding die deze app aanvaardt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something on this network answered instead of the PBX. It may be a sign-in page: open a web browser to see.</source>
        <translation>Iets anders op dit netwerk antwoordde in plaats van de telefooncentrale. Misschien een aanmeldpagina: open een webbrowser om te kijken.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX is busy.</source>
        <translation>De telefooncentrale heeft het druk.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX sent something unreadable.</source>
        <translation>De telefooncentrale stuurde iets onleesbaars.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something went wrong in this app.</source>
        <translation>Er ging iets mis in deze app.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Reconnected to {host}.</source>
        <translation>Weer verbonden met {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>While you were away: no calls are known</source>
        <translation>Terwijl je weg was: geen oproepen bekend</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names}</source>
        <translation>Gemist: {names}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names} and {n} more</source>
        <translation>Gemist: {names} en nog {n}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No data {time}</source>
        <translation>Geen gegevens {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX can no longer tell what happened then.</source>
        <translation>De telefooncentrale weet niet meer wat er toen gebeurde.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not live, as of {time}</source>
        <translation>Niet actueel, stand van {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer has no password store that this app trusts.</source>
        <translation>Deze computer heeft geen wachtwoordopslag die deze app vertrouwt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store is locked.</source>
        <translation>De wachtwoordopslag is vergrendeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store of this computer does not work.</source>
        <translation>De wachtwoordopslag van deze computer werkt niet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The sign-in ended before the password store had answered. Sign in once more.</source>
        <translation>De aanmelding was voorbij voordat de wachtwoordopslag antwoordde. Meld je nog eens aan.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password or key is asked for each session.</source>
        <translation>Elke sessie wordt naar het wachtwoord of de sleutel gevraagd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store has no password or key for this account. Enter it once more.</source>
        <translation>De wachtwoordopslag heeft geen wachtwoord of sleutel voor dit account. Vul het nog eens in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Password or key needed for {host}</source>
        <translation>Wachtwoord of sleutel nodig voor {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not confirmed: the answer was lost. Check your phone before dialling again.</source>
        <translation>Niet bevestigd: het antwoord ging verloren. Kijk op je toestel voordat je opnieuw belt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Call {number}?</source>
        <translation>{number} bellen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Asked for by {source}.</source>
        <translation>Gevraagd door {source}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This number may cost more than a usual call.</source>
        <translation>Dit nummer kan duurder zijn dan een gewoon gesprek.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is not a plain phone number.</source>
        <translation>Niet gebeld: dit is geen gewoon telefoonnummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: there is no number.</source>
        <translation>Niet gebeld: er is geen nummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: the PBX takes no * and no # from this app. Dial them on your phone.</source>
        <translation>Niet gebeld: de telefooncentrale neemt van deze app geen * en geen # aan. Kies ze op je toestel.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: a phone number has no letters. Write it in digits.</source>
        <translation>Niet gebeld: een telefoonnummer heeft geen letters. Schrijf het in cijfers.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is too long for a phone number.</source>
        <translation>Niet gebeld: dit is te lang voor een telefoonnummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The call history was damaged and set aside ({file}). A new one was begun; calls from now on are saved.</source>
        <translation>De oproepgeschiedenis was beschadigd en is opzijgezet ({file}). Er is een nieuwe begonnen; oproepen worden vanaf nu weer bewaard.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The disk is full: calls are shown but not saved. Make room, and they will be saved after all.</source>
        <translation>De schijf is vol: oproepen worden getoond maar niet bewaard. Maak ruimte, dan worden ze alsnog bewaard.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. They will be saved once that is over.</source>
        <translation>Oproepen worden getoond maar niet bewaard, omdat {reason}. Zodra dat voorbij is, worden ze bewaard.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. Update the program to have them saved.</source>
        <translation>Oproepen worden getoond maar niet bewaard, omdat {reason}. Werk het programma bij om ze te bewaren.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in. Enter its user name and password.</source>
        <translation>De proxy vraagt om aanmelding. Vul de gebruikersnaam en het wachtwoord ervan in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in</source>
        <translation>De proxy vraagt om aanmelding</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer&apos;s settings name a proxy of a kind that this app can&apos;t use. Choose another way to {host}.</source>
        <translation>De instellingen van deze computer noemen een soort proxy die deze app niet kan gebruiken. Kies een andere weg naar {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} redirects elsewhere; it was not followed. Check the address.</source>
        <translation>{host} verwijst door naar elders; dat is niet gevolgd. Controleer het adres.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running. Its window is shown, or hidden if it was in front.</source>
        <translation>PBX Tray draait al. Het venster wordt getoond, of verborgen als het vooraan stond.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is running, and asks you there.</source>
        <translation>PBX Tray draait al, en vraagt het je daar.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running, but does not answer. End it, then start it again.</source>
        <translation>PBX Tray draait al, maar antwoordt niet. Sluit het af en start het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>There is no PBX at {host}: something else answers there. Check the address.</source>
        <translation>Op {host} is geen telefooncentrale: daar antwoordt iets anders. Controleer het adres.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Updated every 10 s: this account may not read events</source>
        <translation>Elke 10 s bijgewerkt: dit account mag gebeurtenissen niet inzien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it expired on {to}. If this computer&apos;s date, {today}, is right, ask your administrator to renew it</source>
        <translation>het is verlopen op {to}. Klopt de datum van deze computer, {today}, vraag je beheerder dan het te vernieuwen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid until {since}, and this computer&apos;s date is {today}. Set the date right if it is wrong</source>
        <translation>het geldt pas vanaf {since}, en de datum van deze computer is {today}. Zet de datum goed als die niet klopt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name, {names}. Check the address</source>
        <translation>het is voor een andere naam, {names}. Controleer het adres</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>de uitgever, {issuer}, is hier niet bekend, of de telefooncentrale toont niet de hele keten. Vraag je beheerder om het certificaatbestand van kantoor</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is signed by itself. Ask your administrator for its fingerprint or file</source>
        <translation>het is door zichzelf ondertekend. Vraag je beheerder om de vingerafdruk of het bestand ervan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has changed since it was accepted. Ask your administrator whether it was renewed</source>
        <translation>het is veranderd sinds het aanvaard werd. Vraag je beheerder of het vernieuwd is</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>the certificate file to check it by cannot be read</source>
        <translation>het certificaatbestand om het mee te controleren kan niet gelezen worden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it could not be checked. Ask your administrator</source>
        <translation>het kon niet gecontroleerd worden. Vraag het je beheerder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has expired. Ask your administrator to renew it</source>
        <translation>het is verlopen. Vraag je beheerder het te vernieuwen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid yet. Check this computer&apos;s date</source>
        <translation>het is nog niet geldig. Controleer de datum van deze computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name. Check the address</source>
        <translation>het is voor een andere naam. Controleer het adres</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>de uitgever is hier niet bekend, of de telefooncentrale toont niet de hele keten. Vraag je beheerder om het certificaatbestand van kantoor</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it answers without encryption. Check the address and port</source>
        <translation>er wordt zonder versleuteling geantwoord. Controleer adres en poort</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>its encryption is too old. Ask your administrator to update it</source>
        <translation>de versleuteling is te oud. Vraag je beheerder die bij te werken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it wants a certificate of this computer, and this app has none to show. Ask your administrator</source>
        <translation>er wordt een certificaat van deze computer verlangd, en deze app heeft er geen. Vraag het je beheerder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>no encryption could be agreed on. Ask your administrator</source>
        <translation>er kon geen versleuteling afgesproken worden. Vraag het je beheerder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Next try at {time}.</source>
        <translation>Volgende poging om {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} en nog {n}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: there is no such program, or it may not be run.</source>
        <translation>{program} kon niet gestart worden: dat programma is er niet, of het mag niet gestart worden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: it is a batch file.</source>
        <translation>{program} kon niet gestart worden: het is een batchbestand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: the system refused to start it.</source>
        <translation>{program} kon niet gestart worden: het systeem weigerde het.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>Versions, and the current state.</source>
        <translation>Versies, en de huidige toestand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What is chosen.</source>
        <translation>Wat er gekozen is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What happened on the line and in PBX Tray.</source>
        <translation>Wat er op de lijn en in PBX Tray gebeurde.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What the PBX answered of late. pbx-simulator --replay plays it.</source>
        <translation>Wat de telefooncentrale de laatste tijd antwoordde. pbx-simulator --replay speelt het af.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>a link</source>
        <translation>een link</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>another program</source>
        <translation>een ander programma</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>Not called</source>
        <translation>Niet gebeld</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray</source>
        <translation>PBX Tray afsluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray?</source>
        <translation>PBX Tray afsluiten?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>This desktop has no tray to stay in. Without its window, PBX Tray tells of no calls.</source>
        <translation>Dit bureaublad heeft geen systeemvak om in te blijven. Zonder venster meldt PBX Tray geen oproepen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Keep it open</source>
        <translation>Open houden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. It is under: {terms}.</source>
        <translation>De tekst van deze licentie is niet meegeïnstalleerd. De licentie is: {terms}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. Its package does not say which it is.</source>
        <translation>De tekst van deze licentie is niet meegeïnstalleerd. Het pakket zegt niet welke het is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/known_numbers.py"/>
        <source>A network of no country</source>
        <translation>Een netwerk van geen enkel land</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/login_start.py"/>
        <source>Whether PBX Tray starts when you log in could not be changed: the system refuses it.</source>
        <translation>Of PBX Tray start als je inlogt, kon niet gewijzigd worden: het systeem weigert het.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen or changed from here: the program xdg-mime is missing. It comes with the package xdg-utils.</source>
        <translation>Waarmee telefoonlinks worden geopend, is hier niet te zien of te wijzigen: het programma xdg-mime ontbreekt. Het zit in het pakket xdg-utils.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>The desktop still opens phone links with PBX Tray: no other program is set for them.</source>
        <translation>Telefoonlinks worden nog steeds met PBX Tray geopend: er is geen ander programma voor ingesteld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen: the system does not answer.</source>
        <translation>Waarmee telefoonlinks worden geopend, is niet te zien: het systeem antwoordt niet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links could not be changed: the system refuses it. You can choose PBX Tray in your system&apos;s own settings.</source>
        <translation>Waarmee telefoonlinks worden geopend, kon niet worden gewijzigd: het systeem weigert het. Je kunt PBX Tray kiezen in de instellingen van je systeem.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>About PBX Tray</source>
        <translation>Over PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Parts</source>
        <translation>Onderdelen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Shows who is available and who is ringing at an Axeos PBX. It is free software under the MIT licence, built from these parts.</source>
        <translation>Toont wie er beschikbaar is en wie er belt op een Axeos-telefooncentrale. Vrije software onder de MIT-licentie, opgebouwd uit deze onderdelen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>&amp;Copy versions</source>
        <translation>&amp;Versies kopiëren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>C&amp;lose</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>The licences can&apos;t be read. They lie where PBX Tray is installed.</source>
        <translation>De licenties kunnen niet gelezen worden. Ze staan waar PBX Tray geïnstalleerd is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Reading the licences…</source>
        <translation>Licenties worden gelezen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Versions &amp;copied</source>
        <translation>&amp;Versies gekopieerd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_menu.py"/>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Call {name}</source>
        <translation>{name} bellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when free</source>
        <translation>Meld wanneer vrij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Stop waiting until free</source>
        <translation>Niet meer wachten tot vrij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Add to favourites</source>
        <translation>Aan favorieten toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Uit favorieten verwijderen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You</source>
        <translation>Jij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>with {name}</source>
        <translation>met {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>at {desk}</source>
        <translation>op {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} u {minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>favourite</source>
        <translation>favoriet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>you are told when they are free</source>
        <translation>je krijgt een melding als deze persoon vrij is</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You are told when they are free; their menu stops that.</source>
        <translation>Je krijgt een melding als deze persoon vrij is; in het menu stop je dat.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>The PBX says: {status}</source>
        <translation>De telefooncentrale zegt: {status}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try once</source>
        <translation>Eén keer proberen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Edit…</source>
        <translation>Bewerken…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Sign in…</source>
        <translation>Aanmelden…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Show certificate…</source>
        <translation>Certificaat tonen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_item.py"/>
        <source>Call {number}</source>
        <translation>{number} bellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call again</source>
        <translation>Opnieuw bellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Add to contacts…</source>
        <translation>Aan contacten toevoegen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Export calls</source>
        <translation>Oproepen exporteren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>calls.csv</source>
        <translation>oproepen.csv</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add to contacts</source>
        <translation>Aan contacten toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Who has the number {number}?</source>
        <translation>Van wie is het nummer {number}?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls</source>
        <translation>Alle oproepen wissen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls?</source>
        <translation>Alle oproepen wissen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>They are deleted from this computer, and can&apos;t be brought back.</source>
        <translation>Ze worden van deze computer verwijderd en zijn niet terug te halen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Keep them</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_view.py"/>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Calls</source>
        <translation>Oproepen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Call history</source>
        <translation>Oproepgeschiedenis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Search calls</source>
        <translation>Oproepen zoeken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Clear all calls…</source>
        <translation>Alle oproepen wissen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No calls yet. Calls that you get, miss or place appear here, and stay for {n} days.</source>
        <translation>
            <numerusform>Nog geen oproepen. Oproepen die je krijgt, mist of plaatst verschijnen hier, en blijven een dag staan.</numerusform>
            <numerusform>Nog geen oproepen. Oproepen die je krijgt, mist of plaatst verschijnen hier, en blijven {n} dagen staan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>There are no such calls.</source>
        <translation>Zulke oproepen zijn er niet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Show all calls</source>
        <translation>Alle oproepen tonen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No call matches “{text}”.</source>
        <translation>Geen oproep gevonden voor ‘{text}’.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_opener.py"/>
        <source>The web browser could not be opened.</source>
        <translation>De webbrowser kon niet geopend worden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>Close all</source>
        <translation>Alle sluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>and {n} more</source>
        <translation>en nog {n}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>while you were away</source>
        <translation>terwijl je weg was</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>to {called}</source>
        <translation>naar {called}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>before {time}</source>
        <translation>vóór {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{hours} h {n} min</source>
        <translation>{hours} u {n} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate?</source>
        <translation>Dit certificaat vertrouwen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate</source>
        <translation>Dit certificaat vertrouwen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Choose your office&apos;s certificate &amp;file…</source>
        <translation>Kies het certificaat&amp;bestand van kantoor…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Which certificate is believed is managed by your administrator: tell them.</source>
        <translation>Je beheerder bepaalt welk certificaat vertrouwd wordt: meld het daar.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>The certificate file in use does not vouch for it.</source>
        <translation>Het certificaatbestand dat in gebruik is, staat er niet voor in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Your office&apos;s certificate file</source>
        <translation>Het certificaatbestand van kantoor</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Until now it showed one that was trusted here.</source>
        <translation>Tot nu toe werd er een getoond dat hier vertrouwd was.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It says</source>
        <translation>Het zegt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nothing that can be read</source>
        <translation>niets leesbaars</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It is for</source>
        <translation>Het is voor</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>itself</source>
        <translation>zichzelf</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and not on {day}, this computer&apos;s date</source>
        <translation>en niet op {day}, de datum van deze computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>no host</source>
        <translation>geen server</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>but not for {host}</source>
        <translation>maar niet voor {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 before</source>
        <translation>SHA-256 eerst</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 now</source>
        <translation>SHA-256 nu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust it only if its SHA-256 fingerprint is the one that the PBX itself, or your administrator, tells you by another way than this connection. If it differs, somebody may be answering in the PBX&apos;s place, to learn your password. Once trusted, this certificate and no other is accepted at {host}.</source>
        <translation>Vertrouw het alleen als de SHA-256-vingerafdruk dezelfde is als de telefooncentrale zelf, of je beheerder, je langs een andere weg dan deze verbinding noemt. Wijkt die af, dan antwoordt misschien iemand anders in plaats van de telefooncentrale, om je wachtwoord te weten te komen. Eenmaal vertrouwd wordt op {host} dit certificaat aanvaard en geen ander.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/clear_button.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Clear search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <source>Contacts: the first of {found} found</source>
        <translation>Contacten: de eerste {found} die gevonden zijn</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Details of {name}</source>
        <translation>Details van {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Where your calls ring</source>
        <translation>Waar je oproepen overgaan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Phones and numbers</source>
        <translation>Toestellen en nummers</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>{n} people selected</source>
        <translation>
            <numerusform>{n} persoon geselecteerd</numerusform>
            <numerusform>{n} personen geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Recent calls</source>
        <translation>Recente oproepen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Close details</source>
        <translation>Details sluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Private note</source>
        <translation>Privénotitie</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when the first is free</source>
        <translation>Meld wie het eerst vrij is</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Note: {note}</source>
        <translation>Notitie: {note}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk</source>
        <translation>Flexplek</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk: {desk}</source>
        <translation>Flexplek: {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>A phone that is not listed</source>
        <translation>Een toestel dat niet in de lijst staat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>{name} is logged in</source>
        <translation>{name} is ingelogd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Not logged in</source>
        <translation>Niet ingelogd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Ringing now</source>
        <translation>Gaat nu over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Offline: does not ring</source>
        <translation>Offline: gaat niet over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Will ring</source>
        <translation>Gaat over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>May ring</source>
        <translation>Gaat misschien over</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Gathering…</source>
        <translation>Wordt verzameld…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Saved. What you see here is all that is in the file.</source>
        <translation>Bewaard. Wat je hier ziet, is alles wat in het bestand staat.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The file could not be saved. Choose another place.</source>
        <translation>Het bestand kon niet bewaard worden. Kies een andere plek.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The diagnostics could not be gathered. Close this window and try again.</source>
        <translation>De diagnosegegevens konden niet verzameld worden. Sluit dit venster en probeer het opnieuw.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnosegegevens kopiëren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>For somebody who helps you: this is all that the zip file will contain. Names and numbers are replaced, passwords left out. Look through it before you hand it on.</source>
        <translation>Voor iemand die jou helpt: dit is alles wat in het zipbestand komt. Namen en nummers zijn vervangen, wachtwoorden weggelaten. Kijk het door voordat je het doorgeeft.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>What is in the file</source>
        <translation>Wat er in het bestand staat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Save diagnostics</source>
        <translation>Diagnosegegevens bewaren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zipbestanden (*.zip)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_bar.py"/>
        <source>Put away</source>
        <translation>Weg ermee</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>Make a call?</source>
        <translation>Bellen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>{n} more requests came meanwhile and were dropped.</source>
        <translation>
            <numerusform>Ondertussen kwam nog 1 verzoek binnen; dat is vervallen.</numerusform>
            <numerusform>Ondertussen kwamen nog {n} verzoeken binnen; die zijn vervallen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>You are not signed in.</source>
        <translation>Je bent niet aangemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>People appear here once the PBX answers.</source>
        <translation>Hier verschijnen mensen zodra de telefooncentrale antwoordt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>The PBX lists no users. Ask your administrator whether your account may see them.</source>
        <translation>De telefooncentrale noemt geen gebruikers. Vraag je beheerder of je account ze mag zien.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>No colleague matches “{text}”.</source>
        <translation>Geen collega gevonden voor ‘{text}’.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand gevonden voor ‘{text}’.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Type a name to find one of {count} people. Those with a star stand here.</source>
        <translation>Typ een naam om een van {count} mensen te vinden. Wie een ster heeft, staat hier.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Show everyone</source>
        <translation>Iedereen tonen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody is, right now.</source>
        <translation>Op dit moment niemand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Favourites</source>
        <translation>Favorieten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <source>Everyone</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Other names</source>
        <translation>Andere namen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On a call</source>
        <translation>In gesprek</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On hold</source>
        <translation>In de wacht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>No phone</source>
        <translation>Geen toestel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Connected to {host}</source>
        <translation>Verbonden met {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>not live</source>
        <translation>niet actueel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again since {time}.</source>
        <translation>Wordt opnieuw geprobeerd sinds {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again. Last seen {time}.</source>
        <translation>Wordt opnieuw geprobeerd. Laatst gezien {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Since {time}.</source>
        <translation>Sinds {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Last seen {time}.</source>
        <translation>Laatst gezien {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users and the list of phones</source>
        <translation>de lijst van gebruikers en de lijst van toestellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users</source>
        <translation>de lijst van gebruikers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of phones</source>
        <translation>de lijst van toestellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/main_window.py"/>
        <source>PBX Tray</source>
        <translation>PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/main_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Search people</source>
        <translation>Mensen zoeken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call history…</source>
        <translation>Oproepgeschiedenis…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Preferences…</source>
        <translation>Voorkeuren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Copy diagnostics…</source>
        <translation>Diagnosegegevens kopiëren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Add account…</source>
        <translation>Account toevoegen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/mute_menu.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Mute alerts</source>
        <translation>Meldingen dempen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Only you can read this note.</source>
        <translation>Alleen jij kunt deze notitie lezen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Notes can&apos;t be kept just now. Check that there is room on the disk.</source>
        <translation>Notities kunnen nu niet bewaard worden. Kijk of er ruimte is op de schijf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Private note about {name}</source>
        <translation>Privénotitie over {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>Which calls</source>
        <translation>Welke oproepen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>All calls</source>
        <translation>Alle oproepen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Sign in again</source>
        <translation>Meld je opnieuw aan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your password is not kept</source>
        <translation>Je wachtwoord wordt niet bewaard</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Nothing was opened with the call</source>
        <translation>Er is niets geopend bij de oproep</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Not all contacts could be read</source>
        <translation>Niet alle contacten konden gelezen worden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your settings</source>
        <translation>Je instellingen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Start at login</source>
        <translation>Starten bij inloggen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>What your administrator decided</source>
        <translation>Wat je beheerder vastlegde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>PBX Tray goes on</source>
        <translation>PBX Tray blijft actief</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>It stays in the tray, and tells you who calls.</source>
        <translation>Het blijft in het systeemvak en meldt wie er belt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>&amp;Add account…</source>
        <translation>Account &amp;toevoegen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Switch</source>
        <translation>Wisselen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;in…</source>
        <translation>&amp;Aanmelden…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;out</source>
        <translation>A&amp;fmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>PBX</source>
        <translation>Telefooncentrale</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>You are</source>
        <translation>Jij bent</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signed in with</source>
        <translation>Aangemeld met</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signing out deletes what your password store keeps for this account.</source>
        <translation>Afmelden verwijdert wat je wachtwoordopslag voor dit account bewaart.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Other accounts</source>
        <translation>Andere accounts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Only one account is active at a time: you are not told of calls on the others.</source>
        <translation>Er is één account tegelijk actief: van de andere worden geen oproepen gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Add account Switch</source>
        <translation>Account toevoegen Wisselen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Managed by your administrator.</source>
        <translation>Vastgelegd door je beheerder.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Nobody in particular</source>
        <translation>Niemand in het bijzonder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Token (OAuth2)</source>
        <translation>Token (OAuth2)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Within this computer</source>
        <translation>Binnen deze computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Encrypted</source>
        <translation>Versleuteld</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/status_line.py"/>
        <source>Not encrypted</source>
        <translation>Niet versleuteld</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>the system&apos;s proxy</source>
        <translation>de proxy van het systeem</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>{safe}, through {proxy}</source>
        <translation>{safe}, via {proxy}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Advanced</source>
        <translation>Geavanceerd</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Only what goes wrong</source>
        <translation>Alleen wat er misgaat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>&amp;Write into the log</source>
        <translation>In het &amp;logboek schrijven</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>The log helps to find faults. It holds no names, numbers or passwords.</source>
        <translation>Het logboek helpt fouten te vinden. Er staan geen namen, nummers of wachtwoorden in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Open folder</source>
        <translation>Map openen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Alerts</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notification</source>
        <translation>Systeemmelding</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Show calls as</source>
        <translation>&amp;Oproepen tonen als</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>A notification comes from your desktop. A card is a small window of PBX Tray&apos;s own. Automatic picks what works best here.</source>
        <translation>Een systeemmelding komt van je bureaublad. Een kaart is een klein venster van PBX Tray zelf. Automatisch kiest wat hier het beste werkt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top left</source>
        <translation>Linksboven</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top right</source>
        <translation>Rechtsboven</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom left</source>
        <translation>Linksonder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom right</source>
        <translation>Rechtsonder</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card&apos;s corn&amp;er</source>
        <translation>Hoek van de &amp;kaart</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Where a card stands on the screen. Automatic keeps it away from the tray. Dragging the card to a corner chooses that one.</source>
        <translation>Waar een kaart op het scherm staat. Automatisch houdt de kaart weg van het systeemvak. Sleep je de kaart naar een hoek, dan kies je die hoek.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Be &amp;gentle</source>
        <translation>&amp;Rustig melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notifications ask for less attention: your desktop may hold them back while you do not want to be disturbed.</source>
        <translation>Meldingen vragen minder aandacht: je bureaublad kan ze tegenhouden zolang je niet gestoord wilt worden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Play a sound</source>
        <translation>&amp;Geluid afspelen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>The one that your system has for calls. Your desk phone rings with or without it.</source>
        <translation>Het geluid dat je systeem voor oproepen heeft. Je toestel gaat hoe dan ook over.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Hide who is calling</source>
        <translation>&amp;Verbergen wie er belt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>For when others see your screen: a call shows “Incoming call” alone. The card says who it is once you point at it.</source>
        <translation>Voor als anderen meekijken: bij een oproep staat alleen ‘Inkomende oproep’. De kaart zegt wie het is zodra je ernaar wijst.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Uiterlijk</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Same as this computer</source>
        <translation>Zoals deze computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>The size of the text follows your system.</source>
        <translation>De tekstgrootte volgt je systeem.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Region</source>
        <translation>&amp;Regio</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The country of numbers that are written without a country code.</source>
        <translation>Het land van nummers die zonder landcode geschreven zijn.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Outside line</source>
        <translation>&amp;Buitenlijn</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>What your PBX wants dialled before an outside number. Leave it empty if nothing is needed.</source>
        <translation>Wat je telefooncentrale vóór een extern nummer verwacht. Laat het leeg als er niets nodig is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Add number</source>
        <translation>&amp;Nummer toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Expensive numbers</source>
        <translation>Dure nummers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>You are warned before a number is dialled that begins like one of these.</source>
        <translation>Voordat een nummer gebeld wordt dat zo begint, word je gewaarschuwd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>A number on a web page can be a link (tel: or callto:). You are asked each time before it is dialled.</source>
        <translation>Een nummer op een webpagina kan een link zijn (tel: of callto:). Voordat het gebeld wordt, vraagt PBX Tray het je elke keer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The demo leaves them as they are.</source>
        <translation>De demo laat ze zoals ze zijn.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Phone &amp;links</source>
        <translation>Telefoon&amp;links</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer (no region set)</source>
        <translation>Zoals deze computer (geen regio ingesteld)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer: {region}</source>
        <translation>Zoals deze computer: {region}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Callers get their names from the vCard (.vcf) and CSV (.csv) files that you add here. Each is read again when it changes.</source>
        <translation>Bellers krijgen hun naam uit de vCard- (.vcf) en CSV-bestanden (.csv) die je hier toevoegt. Verandert er een, dan wordt het opnieuw gelezen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>{n} people</source>
        <translation>
            <numerusform>1 persoon</numerusform>
            <numerusform>{n} personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>&amp;Add files…</source>
        <translation>Bestanden &amp;toevoegen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Add contacts</source>
        <translation>Contacten toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Contacts (*.vcf *.vcard *.csv)</source>
        <translation>Contacten (*.vcf *.vcard *.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>the next day</source>
        <translation>de volgende dag</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>until</source>
        <translation>tot</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>Choose the days on which it is quiet.</source>
        <translation>Kies op welke dagen het stil is.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Same as this computer: {language}</source>
        <translation>Zoals deze computer: {language}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>All windows change at once.</source>
        <translation>Alle vensters veranderen meteen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with PBX Tray.</source>
        <translation>Telefoonlinks worden met PBX Tray geopend.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with another program, or not at all.</source>
        <translation>Telefoonlinks worden met een ander programma geopend, of helemaal niet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Choose in Windows settings</source>
        <translation>Kiezen in de Windows-instellingen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Leave to other programs</source>
        <translation>Aan andere programma&apos;s overlaten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Open with PBX Tray</source>
        <translation>Openen met PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Open with a call</source>
        <translation>Openen bij oproep</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Rules</source>
        <translation>Regels</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>A rule opens a web page or a program with a call. Only calls from outside open something by themselves: what the first rule that fits says, ten times a minute at most. In an address and in arguments, these stand for the call: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</source>
        <translation>Een regel opent een webpagina of een programma bij een oproep. Vanzelf openen alleen oproepen van buiten iets: wat de eerste regel zegt die past, hoogstens tien keer per minuut. In een adres en in argumenten staan deze voor de oproep: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>List of people</source>
        <translation>Lijst met mensen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Rows</source>
        <translation>&amp;Rijen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Group by</source>
        <translation>&amp;Groeperen op</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>S&amp;ort by</source>
        <translation>S&amp;orteren op</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>The window&apos;s menu has all of these choices, each with a keyboard shortcut.</source>
        <translation>In het venstermenu staan al deze keuzes, elk met een sneltoets.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>&amp;Keep calls for</source>
        <translation>&amp;Oproepen bewaren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Older calls are deleted from the call history for good.</source>
        <translation>Oudere oproepen worden voorgoed uit de oproepgeschiedenis verwijderd.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Clear &amp;all calls…</source>
        <translation>Alle oproepen &amp;wissen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Calls, contacts and notes stay on this computer, in your own folders. Passwords are kept in your system&apos;s password store. The program&apos;s log holds no names, numbers or passwords.</source>
        <translation>Oproepen, contacten en notities blijven op deze computer, in je eigen mappen. Wachtwoorden staan in de wachtwoordopslag van je systeem. In het logboek van het programma staan geen namen, nummers of wachtwoorden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>What is kept</source>
        <translation>Wat er bewaard wordt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a week</source>
        <translation>een week</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>90 days</source>
        <translation>90 dagen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>half a year</source>
        <translation>een half jaar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a year</source>
        <translation>een jaar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>three years</source>
        <translation>drie jaar</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>1 dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet hours</source>
        <translation>Stille uren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>&amp;Add hours</source>
        <translation>&amp;Uren toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>During the hours you add here, no call is announced. All of them are in the call log.</source>
        <translation>In de uren die je hier toevoegt, wordt geen oproep gemeld. Ze staan allemaal in de oproepgeschiedenis.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from &amp;outside</source>
        <translation>Oproepen van &amp;buiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Announce</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from co&amp;lleagues</source>
        <translation>Oproepen van &amp;collega&apos;s</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls to a &amp;group</source>
        <translation>Oproepen voor een &amp;groep</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Add &amp;number</source>
        <translation>&amp;Nummer toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Always announce</source>
        <translation>Altijd melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from these numbers are announced even then.</source>
        <translation>Oproepen van deze nummers worden ook dan gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>A &amp;second call within five minutes</source>
        <translation>Een &amp;tweede oproep binnen vijf minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Whoever calls again so soon has a reason: that call is always announced.</source>
        <translation>Wie zo snel opnieuw belt, heeft een reden: die oproep wordt altijd gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/remove_button.py"/>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>open a web address</source>
        <translation>een webadres openen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>run a program</source>
        <translation>een programma starten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Add argument</source>
        <translation>Argument toevoegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Web address</source>
        <translation>Webadres</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>It was opened with a made-up call.</source>
        <translation>Het is geopend met een verzonnen oproep.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I press Open,</source>
        <translation>Als ik op Openen druk,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call rings,</source>
        <translation>Als een oproep binnenkomt,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I answer,</source>
        <translation>Als ik opneem,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call ends,</source>
        <translation>Als een oproep eindigt,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start-up</source>
        <translation>Opstarten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start when I &amp;log in</source>
        <translation>Starten als ik &amp;inlog</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>PBX Tray is then in your system&apos;s own list of start-up programs, too.</source>
        <translation>PBX Tray staat dan ook in de lijst met opstartprogramma&apos;s van je systeem.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start &amp;without the window</source>
        <translation>Zonder &amp;venster starten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>When it starts by itself, PBX Tray is only in the tray. Calls are announced all the same.</source>
        <translation>Start PBX Tray vanzelf, dan staat het alleen in het systeemvak. Oproepen worden gewoon gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>The demo does not start by itself.</source>
        <translation>De demo start niet vanzelf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>&amp;Address of the feed</source>
        <translation>&amp;Adres van de feed</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>After each start, PBX Tray looks here once for a newer version and tells you of it. Nothing is installed. Leave it empty to have it look nowhere.</source>
        <translation>Na elke start kijkt PBX Tray hier één keer of er een nieuwere versie is, en meldt dat dan. Er wordt niets geïnstalleerd. Laat het leeg om nergens te kijken.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Search preferences</source>
        <translation>Voorkeuren zoeken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Pages</source>
        <translation>Pagina&apos;s</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Undo rese&amp;t</source>
        <translation>&amp;Herstel terugdraaien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Rese&amp;t this page</source>
        <translation>Deze pagina &amp;herstellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Nothing matches “{text}”.</source>
        <translation>Niets gevonden voor ‘{text}’.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>if it asks for one</source>
        <translation>als die erom vraagt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Way to the PBX</source>
        <translation>Weg naar de telefooncentrale</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Straight to the PBX</source>
        <translation>Rechtstreeks naar de telefooncentrale</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>As this computer&apos;s settings say</source>
        <translation>Zoals deze computer is ingesteld</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Through a proxy</source>
        <translation>Via een proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Enter the address of the proxy, with its port.</source>
        <translation>Vul het adres van de proxy in, met de poort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>A user name has no colon in it.</source>
        <translation>Een gebruikersnaam bevat geen dubbele punt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>User name</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/roster_view.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in to your PBX</source>
        <translation>Bij je telefooncentrale aanmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>User name and password</source>
        <translation>Gebruikersnaam en wachtwoord</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Try the built-in demo PBX</source>
        <translation>De ingebouwde demo proberen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Not encrypted: what you send can be read on the way.</source>
        <translation>Niet versleuteld: wat je stuurt kan onderweg gelezen worden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your user name.</source>
        <translation>Vul je gebruikersnaam in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter the API key.</source>
        <translation>Vul de API-sleutel in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your password.</source>
        <translation>Vul je wachtwoord in.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call…</source>
        <translation>Bellen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show call card</source>
        <translation>Oproepkaart tonen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Hide PBX Tray</source>
        <translation>PBX Tray verbergen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show PBX Tray</source>
        <translation>PBX Tray tonen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{name}: {presence}</source>
        <translation>{name}: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls or more</source>
        <translation>{n} of meer gemiste oproepen</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls</source>
        <translation>
            <numerusform>1 gemiste oproep</numerusform>
            <numerusform>{n} gemiste oproepen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 15 minutes</source>
        <translation>15 minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 30 minutes</source>
        <translation>30 minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until tomorrow</source>
        <translation>Tot morgen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until I unmute them</source>
        <translation>Tot ik ze weer aanzet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts</source>
        <translation>Meldingen weer aanzetten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts (until {time})</source>
        <translation>Meldingen weer aanzetten (gedempt tot {time})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted</source>
        <translation>Meldingen gedempt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted until {time}</source>
        <translation>Meldingen gedempt tot {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Quiet hours until {time}</source>
        <translation>Stille uren tot {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>View</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Group by</source>
        <translation>Groeperen op</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Sort by</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Comfortable</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Favourites first</source>
        <translation>Favorieten eerst</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Presence</source>
        <translation>Aanwezigheid</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>First letter</source>
        <translation>Eerste letter</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Extension</source>
        <translation>Toestelnummer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Who is free</source>
        <translation>Wie er vrij is</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Which of these is you?</source>
        <translation>Wie hiervan ben jij?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>With an API key the PBX does not say who you are. Choose yourself, to be told of your own calls.</source>
        <translation>Bij een API-sleutel zegt de telefooncentrale niet wie je bent. Kies jezelf, dan krijg je je eigen oproepen gemeld.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search by name or extension</source>
        <translation>Zoek op naam of toestelnummer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Nobody in the list matches.</source>
        <translation>Niemand gevonden in de lijst.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>That&apos;s me</source>
        <translation>Dat ben ik</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>I&apos;m not in the list</source>
        <translation>Ik sta er niet bij</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be found. If it was moved, choose it again.</source>
        <translation>{file} is niet te vinden. Is het verplaatst, kies het dan opnieuw.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} may not be read. Check its permissions.</source>
        <translation>{file} mag niet gelezen worden. Controleer de rechten.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be read just now. Check the disk or the network drive it is on.</source>
        <translation>{file} kan nu niet gelezen worden. Controleer de schijf of het netwerkstation waar het op staat.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is not a file. Choose a vCard or CSV file.</source>
        <translation>{file} is geen bestand. Kies een vCard- of CSV-bestand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is larger than 256 MB. Export it without pictures.</source>
        <translation>{file} is groter dan 256 MB. Exporteer het zonder foto&apos;s.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>Only {most} contacts are used: some of {file} are left out.</source>
        <translation>Er worden maar {most} contacten gebruikt: een deel van {file} valt weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is neither a vCard file nor a CSV file whose first row names its columns, as Name and Phone.</source>
        <translation>{file} is geen vCard-bestand en ook geen CSV-bestand dat in de eerste rij zijn kolommen noemt, zoals Name en Phone.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is damaged from line {line} on. What could be read of it is used.</source>
        <translation>{file} is vanaf regel {line} beschadigd. Wat ervan te lezen was, wordt gebruikt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} holds nobody with a name and a number.</source>
        <translation>{file} bevat niemand met een naam en een nummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/signed_in.py"/>
        <source>the demo on this computer</source>
        <translation>de demo op deze computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Afghanistan</source>
        <comment>region</comment>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Åland Islands</source>
        <comment>region</comment>
        <translation>Alandeilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Albania</source>
        <comment>region</comment>
        <translation>Albanië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Algeria</source>
        <comment>region</comment>
        <translation>Algerije</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>American Samoa</source>
        <comment>region</comment>
        <translation>Amerikaans Samoa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Andorra</source>
        <comment>region</comment>
        <translation>Andorra</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Angola</source>
        <comment>region</comment>
        <translation>Angola</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Anguilla</source>
        <comment>region</comment>
        <translation>Anguilla</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Antarctica</source>
        <comment>region</comment>
        <translation>Antarctica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Antigua &amp; Barbuda</source>
        <comment>region</comment>
        <translation>Antigua en Barbuda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Argentina</source>
        <comment>region</comment>
        <translation>Argentinië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Armenia</source>
        <comment>region</comment>
        <translation>Armenië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Aruba</source>
        <comment>region</comment>
        <translation>Aruba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ascension Island</source>
        <comment>region</comment>
        <translation>Ascension</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Australia</source>
        <comment>region</comment>
        <translation>Australië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Austria</source>
        <comment>region</comment>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Azerbaijan</source>
        <comment>region</comment>
        <translation>Azerbeidzjan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahamas</source>
        <comment>region</comment>
        <translation>Bahama’s</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahrain</source>
        <comment>region</comment>
        <translation>Bahrein</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bangladesh</source>
        <comment>region</comment>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Barbados</source>
        <comment>region</comment>
        <translation>Barbados</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belarus</source>
        <comment>region</comment>
        <translation>Wit-Rusland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belgium</source>
        <comment>region</comment>
        <translation>België</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belize</source>
        <comment>region</comment>
        <translation>Belize</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Benin</source>
        <comment>region</comment>
        <translation>Benin</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bermuda</source>
        <comment>region</comment>
        <translation>Bermuda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bhutan</source>
        <comment>region</comment>
        <translation>Bhutan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bolivia</source>
        <comment>region</comment>
        <translation>Bolivia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bosnia &amp; Herzegovina</source>
        <comment>region</comment>
        <translation>Bosnië en Herzegovina</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Botswana</source>
        <comment>region</comment>
        <translation>Botswana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bouvet Island</source>
        <comment>region</comment>
        <translation>Bouveteiland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Brazil</source>
        <comment>region</comment>
        <translation>Brazilië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Indian Ocean Territory</source>
        <comment>region</comment>
        <translation>Britse Gebieden in de Indische Oceaan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Virgin Islands</source>
        <comment>region</comment>
        <translation>Britse Maagdeneilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Brunei</source>
        <comment>region</comment>
        <translation>Brunei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bulgaria</source>
        <comment>region</comment>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Burkina Faso</source>
        <comment>region</comment>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Burundi</source>
        <comment>region</comment>
        <translation>Burundi</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cambodia</source>
        <comment>region</comment>
        <translation>Cambodja</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cameroon</source>
        <comment>region</comment>
        <translation>Kameroen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canada</source>
        <comment>region</comment>
        <translation>Canada</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canary Islands</source>
        <comment>region</comment>
        <translation>Canarische Eilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cape Verde</source>
        <comment>region</comment>
        <translation>Kaapverdië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Caribbean Netherlands</source>
        <comment>region</comment>
        <translation>Bonaire, Sint Eustatius and Saba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cayman Islands</source>
        <comment>region</comment>
        <translation>Caymaneilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Central African Republic</source>
        <comment>region</comment>
        <translation>Centraal-Afrikaanse Republiek</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ceuta &amp; Melilla</source>
        <comment>region</comment>
        <translation>Ceuta en Melilla</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chad</source>
        <comment>region</comment>
        <translation>Tsjaad</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chile</source>
        <comment>region</comment>
        <translation>Chili</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>China</source>
        <comment>region</comment>
        <translation>China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Christmas Island</source>
        <comment>region</comment>
        <translation>Christmaseiland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Clipperton Island</source>
        <comment>region</comment>
        <translation>Clipperton</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cocos (Keeling) Islands</source>
        <comment>region</comment>
        <translation>Cocoseilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Colombia</source>
        <comment>region</comment>
        <translation>Colombia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Comoros</source>
        <comment>region</comment>
        <translation>Comoren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Brazzaville</source>
        <comment>region</comment>
        <translation>Congo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Kinshasa</source>
        <comment>region</comment>
        <translation>Congo-Kinshasa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cook Islands</source>
        <comment>region</comment>
        <translation>Cookeilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Costa Rica</source>
        <comment>region</comment>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Croatia</source>
        <comment>region</comment>
        <translation>Kroatië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cuba</source>
        <comment>region</comment>
        <translation>Cuba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Curaçao</source>
        <comment>region</comment>
        <translation>Curaçao</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cyprus</source>
        <comment>region</comment>
        <translation>Cyprus</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Czechia</source>
        <comment>region</comment>
        <translation>Tsjechië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Denmark</source>
        <comment>region</comment>
        <translation>Denemarken</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Diego Garcia</source>
        <comment>region</comment>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Djibouti</source>
        <comment>region</comment>
        <translation>Djibouti</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Dominica</source>
        <comment>region</comment>
        <translation>Dominica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Dominican Republic</source>
        <comment>region</comment>
        <translation>Dominicaanse Republiek</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ecuador</source>
        <comment>region</comment>
        <translation>Ecuador</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Egypt</source>
        <comment>region</comment>
        <translation>Egypte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>El Salvador</source>
        <comment>region</comment>
        <translation>El Salvador</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Equatorial Guinea</source>
        <comment>region</comment>
        <translation>Equatoriaal-Guinea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Eritrea</source>
        <comment>region</comment>
        <translation>Eritrea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Estonia</source>
        <comment>region</comment>
        <translation>Estland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Eswatini</source>
        <comment>region</comment>
        <translation>Swaziland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ethiopia</source>
        <comment>region</comment>
        <translation>Ethiopië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>European Union</source>
        <comment>region</comment>
        <translation>Europese Unie</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Falkland Islands</source>
        <comment>region</comment>
        <translation>Falklandeilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Faroe Islands</source>
        <comment>region</comment>
        <translation>Faeröer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Fiji</source>
        <comment>region</comment>
        <translation>Fiji</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Finland</source>
        <comment>region</comment>
        <translation>Finland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>France</source>
        <comment>region</comment>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Guiana</source>
        <comment>region</comment>
        <translation>Frans-Guyana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Polynesia</source>
        <comment>region</comment>
        <translation>Frans-Polynesië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Southern Territories</source>
        <comment>region</comment>
        <translation>Franse Gebieden in de zuidelijke Indische Oceaan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gabon</source>
        <comment>region</comment>
        <translation>Gabon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gambia</source>
        <comment>region</comment>
        <translation>Gambia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Georgia</source>
        <comment>region</comment>
        <translation>Georgië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Germany</source>
        <comment>region</comment>
        <translation>Duitsland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ghana</source>
        <comment>region</comment>
        <translation>Ghana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gibraltar</source>
        <comment>region</comment>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Greece</source>
        <comment>region</comment>
        <translation>Griekenland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Greenland</source>
        <comment>region</comment>
        <translation>Groenland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Grenada</source>
        <comment>region</comment>
        <translation>Grenada</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guadeloupe</source>
        <comment>region</comment>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guam</source>
        <comment>region</comment>
        <translation>Guam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guatemala</source>
        <comment>region</comment>
        <translation>Guatemala</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guernsey</source>
        <comment>region</comment>
        <translation>Guernsey</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guinea-Bissau</source>
        <comment>region</comment>
        <translation>Guinee-Bissau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guinea</source>
        <comment>region</comment>
        <translation>Guinee</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guyana</source>
        <comment>region</comment>
        <translation>Guyana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Haiti</source>
        <comment>region</comment>
        <translation>Haïti</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Heard &amp; McDonald Islands</source>
        <comment>region</comment>
        <translation>Heard- en McDonaldeilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Honduras</source>
        <comment>region</comment>
        <translation>Honduras</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Hong Kong SAR China</source>
        <comment>region</comment>
        <translation>Hongkong SAR van China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Hungary</source>
        <comment>region</comment>
        <translation>Hongarije</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iceland</source>
        <comment>region</comment>
        <translation>IJsland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>India</source>
        <comment>region</comment>
        <translation>India</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Indonesia</source>
        <comment>region</comment>
        <translation>Indonesië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iran</source>
        <comment>region</comment>
        <translation>Iran</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iraq</source>
        <comment>region</comment>
        <translation>Irak</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ireland</source>
        <comment>region</comment>
        <translation>Ierland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Isle of Man</source>
        <comment>region</comment>
        <translation>Isle Of Man</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Israel</source>
        <comment>region</comment>
        <translation>Israël</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Italy</source>
        <comment>region</comment>
        <translation>Italië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Côte d’Ivoire</source>
        <comment>region</comment>
        <translation>Ivoorkust</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jamaica</source>
        <comment>region</comment>
        <translation>Jamaica</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Japan</source>
        <comment>region</comment>
        <translation>Japan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jersey</source>
        <comment>region</comment>
        <translation>Jersey</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jordan</source>
        <comment>region</comment>
        <translation>Jordanië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kazakhstan</source>
        <comment>region</comment>
        <translation>Kazachstan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kenya</source>
        <comment>region</comment>
        <translation>Kenia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kiribati</source>
        <comment>region</comment>
        <translation>Kiribati</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kosovo</source>
        <comment>region</comment>
        <translation>Kosovo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kuwait</source>
        <comment>region</comment>
        <translation>Koeweit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kyrgyzstan</source>
        <comment>region</comment>
        <translation>Kirgizië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Laos</source>
        <comment>region</comment>
        <translation>Laos</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Latvia</source>
        <comment>region</comment>
        <translation>Letland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lebanon</source>
        <comment>region</comment>
        <translation>Libanon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lesotho</source>
        <comment>region</comment>
        <translation>Lesotho</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Liberia</source>
        <comment>region</comment>
        <translation>Liberia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Libya</source>
        <comment>region</comment>
        <translation>Libië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Liechtenstein</source>
        <comment>region</comment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Lithuania</source>
        <comment>region</comment>
        <translation>Litouwen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Luxembourg</source>
        <comment>region</comment>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Macao SAR China</source>
        <comment>region</comment>
        <translation>Macao SAR van China</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Macedonia</source>
        <comment>region</comment>
        <translation>Macedonië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Madagascar</source>
        <comment>region</comment>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malawi</source>
        <comment>region</comment>
        <translation>Malawi</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malaysia</source>
        <comment>region</comment>
        <translation>Maleisië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Maldives</source>
        <comment>region</comment>
        <translation>Maldiven</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mali</source>
        <comment>region</comment>
        <translation>Mali</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Malta</source>
        <comment>region</comment>
        <translation>Malta</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Marshall Islands</source>
        <comment>region</comment>
        <translation>Marshalleilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Martinique</source>
        <comment>region</comment>
        <translation>Martinique</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mauritania</source>
        <comment>region</comment>
        <translation>Mauritanië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mauritius</source>
        <comment>region</comment>
        <translation>Mauritius</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mayotte</source>
        <comment>region</comment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mexico</source>
        <comment>region</comment>
        <translation>Mexico</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Micronesia</source>
        <comment>region</comment>
        <translation>Micronesië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Moldova</source>
        <comment>region</comment>
        <translation>Moldavië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Monaco</source>
        <comment>region</comment>
        <translation>Monaco</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mongolia</source>
        <comment>region</comment>
        <translation>Mongolië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Montenegro</source>
        <comment>region</comment>
        <translation>Montenegro</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Montserrat</source>
        <comment>region</comment>
        <translation>Montserrat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Morocco</source>
        <comment>region</comment>
        <translation>Marokko</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Mozambique</source>
        <comment>region</comment>
        <translation>Mozambique</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Myanmar (Burma)</source>
        <comment>region</comment>
        <translation>Myanmar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Namibia</source>
        <comment>region</comment>
        <translation>Namibië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nauru</source>
        <comment>region</comment>
        <translation>Nauru</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nepal</source>
        <comment>region</comment>
        <translation>Nepal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Netherlands</source>
        <comment>region</comment>
        <translation>Nederland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Caledonia</source>
        <comment>region</comment>
        <translation>Nieuw-Caledonië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Zealand</source>
        <comment>region</comment>
        <translation>Nieuw-Zeeland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nicaragua</source>
        <comment>region</comment>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Nigeria</source>
        <comment>region</comment>
        <translation>Nigeria</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Niger</source>
        <comment>region</comment>
        <translation>Niger</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Niue</source>
        <comment>region</comment>
        <translation>Niue</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Norfolk Island</source>
        <comment>region</comment>
        <translation>Norfolkeiland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Northern Mariana Islands</source>
        <comment>region</comment>
        <translation>Noordelijke Marianeneilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Korea</source>
        <comment>region</comment>
        <translation>Noord-Korea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Norway</source>
        <comment>region</comment>
        <translation>Noorwegen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Oman</source>
        <comment>region</comment>
        <translation>Oman</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Outlying Oceania</source>
        <comment>region</comment>
        <translation>Overig Oceanië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Pakistan</source>
        <comment>region</comment>
        <translation>Pakistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Palau</source>
        <comment>region</comment>
        <translation>Palau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Palestinian Territories</source>
        <comment>region</comment>
        <translation>Palestijns Gebied</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Panama</source>
        <comment>region</comment>
        <translation>Panama</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Papua New Guinea</source>
        <comment>region</comment>
        <translation>Papoea-Nieuw-Guinea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Paraguay</source>
        <comment>region</comment>
        <translation>Paraguay</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Peru</source>
        <comment>region</comment>
        <translation>Peru</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Philippines</source>
        <comment>region</comment>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Pitcairn Islands</source>
        <comment>region</comment>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Poland</source>
        <comment>region</comment>
        <translation>Polen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Portugal</source>
        <comment>region</comment>
        <translation>Portugal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Puerto Rico</source>
        <comment>region</comment>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Qatar</source>
        <comment>region</comment>
        <translation>Qatar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Réunion</source>
        <comment>region</comment>
        <translation>Réunion</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Romania</source>
        <comment>region</comment>
        <translation>Roemenië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Russia</source>
        <comment>region</comment>
        <translation>Rusland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Rwanda</source>
        <comment>region</comment>
        <translation>Rwanda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Barthélemy</source>
        <comment>region</comment>
        <translation>Saint Barthélemy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Helena</source>
        <comment>region</comment>
        <translation>Sint-Helena</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Kitts &amp; Nevis</source>
        <comment>region</comment>
        <translation>Saint Kitts en Nevis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Lucia</source>
        <comment>region</comment>
        <translation>Saint Lucia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Martin</source>
        <comment>region</comment>
        <translation>Saint Martin</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Pierre &amp; Miquelon</source>
        <comment>region</comment>
        <translation>Saint Pierre en Miquelon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Vincent &amp; Grenadines</source>
        <comment>region</comment>
        <translation>Saint Vincent en de Grenadines</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Samoa</source>
        <comment>region</comment>
        <translation>Samoa</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>San Marino</source>
        <comment>region</comment>
        <translation>San Marino</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>São Tomé &amp; Príncipe</source>
        <comment>region</comment>
        <translation>Sao Tomé en Principe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Saudi Arabia</source>
        <comment>region</comment>
        <translation>Saoedi-Arabië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Senegal</source>
        <comment>region</comment>
        <translation>Senegal</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Serbia</source>
        <comment>region</comment>
        <translation>Servië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Seychelles</source>
        <comment>region</comment>
        <translation>Seychellen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sierra Leone</source>
        <comment>region</comment>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Singapore</source>
        <comment>region</comment>
        <translation>Singapore</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sint Maarten</source>
        <comment>region</comment>
        <translation>Sint Maarten (Dutch part)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovakia</source>
        <comment>region</comment>
        <translation>Slowakije</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovenia</source>
        <comment>region</comment>
        <translation>Slovenië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Solomon Islands</source>
        <comment>region</comment>
        <translation>Salomonseilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Somalia</source>
        <comment>region</comment>
        <translation>Somalië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Africa</source>
        <comment>region</comment>
        <translation>Zuid-Afrika</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <comment>region</comment>
        <translation>Zuid-Georgië en Zuidelijke Sandwicheilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Korea</source>
        <comment>region</comment>
        <translation>Zuid-Korea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Sudan</source>
        <comment>region</comment>
        <translation>South Sudan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Spain</source>
        <comment>region</comment>
        <translation>Spanje</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sri Lanka</source>
        <comment>region</comment>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sudan</source>
        <comment>region</comment>
        <translation>Soedan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Suriname</source>
        <comment>region</comment>
        <translation>Suriname</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Svalbard &amp; Jan Mayen</source>
        <comment>region</comment>
        <translation>Svalbard en Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sweden</source>
        <comment>region</comment>
        <translation>Zweden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Switzerland</source>
        <comment>region</comment>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Syria</source>
        <comment>region</comment>
        <translation>Syrië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Taiwan</source>
        <comment>region</comment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tajikistan</source>
        <comment>region</comment>
        <translation>Tadzjikistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tanzania</source>
        <comment>region</comment>
        <translation>Tanzania</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Thailand</source>
        <comment>region</comment>
        <translation>Thailand</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Timor-Leste</source>
        <comment>region</comment>
        <translation>Oost-Timor</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Togo</source>
        <comment>region</comment>
        <translation>Togo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tokelau</source>
        <comment>region</comment>
        <translation>Tokelau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tonga</source>
        <comment>region</comment>
        <translation>Tonga</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Trinidad &amp; Tobago</source>
        <comment>region</comment>
        <translation>Trinidad en Tobago</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tristan da Cunha</source>
        <comment>region</comment>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tunisia</source>
        <comment>region</comment>
        <translation>Tunesië</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Türkiye</source>
        <comment>region</comment>
        <translation>Turkije</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Turkmenistan</source>
        <comment>region</comment>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Turks &amp; Caicos Islands</source>
        <comment>region</comment>
        <translation>Turks- en Caicoseilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tuvalu</source>
        <comment>region</comment>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uganda</source>
        <comment>region</comment>
        <translation>Oeganda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ukraine</source>
        <comment>region</comment>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Arab Emirates</source>
        <comment>region</comment>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Kingdom</source>
        <comment>region</comment>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Outlying Islands</source>
        <comment>region</comment>
        <translation>Amerikaanse kleinere afgelegen eilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United States</source>
        <comment>region</comment>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Virgin Islands</source>
        <comment>region</comment>
        <translation>Amerikaanse Maagdeneilanden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uruguay</source>
        <comment>region</comment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Uzbekistan</source>
        <comment>region</comment>
        <translation>Oezbekistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vanuatu</source>
        <comment>region</comment>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vatican City</source>
        <comment>region</comment>
        <translation>Vaticaanstad</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Venezuela</source>
        <comment>region</comment>
        <translation>Venezuela</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Vietnam</source>
        <comment>region</comment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Wallis &amp; Futuna</source>
        <comment>region</comment>
        <translation>Wallis en Futuna</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Western Sahara</source>
        <comment>region</comment>
        <translation>Westelijke Sahara</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Yemen</source>
        <comment>region</comment>
        <translation>Jemen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Zambia</source>
        <comment>region</comment>
        <translation>Zambia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Zimbabwe</source>
        <comment>region</comment>
        <translation>Zimbabwe</translation>
    </message>
</context>
</TS>
