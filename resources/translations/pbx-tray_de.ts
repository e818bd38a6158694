<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>PBX Tray</name>
    <message>
        <location filename="../../pbx_tray/api/sign_in_check.py"/>
        <source>users, phones or events</source>
        <translation>Benutzer, Telefone oder Ereignisse</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/api/trust.py"/>
        <source>A fingerprint is a certificate&apos;s SHA-256: 64 hexadecimal digits.</source>
        <translation>Ein Fingerabdruck ist der SHA-256-Wert eines Zertifikats: 64 hexadezimale Ziffern.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>The certificate can&apos;t be kept in {folder}: the disk is full, or nothing may be written there.</source>
        <translation>Das Zertifikat kann nicht in {folder} aufbewahrt werden: Der Datenträger ist voll, oder dort darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file can&apos;t be read. Save it once more, and choose it there.</source>
        <translation>Diese Datei kann nicht gelesen werden. Speichern Sie sie noch einmal und wählen Sie sie dort aus.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>This file is too large for a certificate. Choose the one that you were sent.</source>
        <translation>Diese Datei ist zu groß für ein Zertifikat. Wählen Sie die aus, die Ihnen geschickt wurde.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/authority_files.py"/>
        <source>There is no certificate in this file. Ask for it as a .pem, .crt or .cer file.</source>
        <translation>In dieser Datei steht kein Zertifikat. Bitten Sie darum als .pem-, .crt- oder .cer-Datei.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The call history can&apos;t be read just now. It is tried again when a call comes.</source>
        <translation>Die Anrufliste kann gerade nicht gelesen werden. Beim nächsten Anruf wird es erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be written into that file. Choose another place.</source>
        <translation>Die Anrufe konnten nicht in diese Datei geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The contact could not be saved. Check that there is room on the disk.</source>
        <translation>Der Kontakt konnte nicht gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>The calls could not be cleared just now. Try again in a moment.</source>
        <translation>Die Anrufe konnten gerade nicht gelöscht werden. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>All calls are cleared.</source>
        <translation>Alle Anrufe sind gelöscht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Added to your contacts.</source>
        <translation>Zu Ihren Kontakten hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/call_history.py"/>
        <source>Exported {n} calls.</source>
        <translation>
            <numerusform>1 Anruf exportiert.</numerusform>
            <numerusform>{n} Anrufe exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/colleagues/my_phone.py"/>
        <source>You: {presence}</source>
        <translation>Sie: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not the name of a host. Write it as in pbx.example.org.</source>
        <translation>Das ist kein Name eines Servers. Schreiben Sie ihn wie pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The port after the colon is a number from 1 to 65535.</source>
        <translation>Der Port nach dem Doppelpunkt ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Enter the address of your PBX, such as pbx.example.org.</source>
        <translation>Geben Sie die Adresse Ihrer Telefonanlage ein, zum Beispiel pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>http:// is not encrypted, but encryption was asked for. Use https://.</source>
        <translation>http:// ist nicht verschlüsselt, Verschlüsselung wurde aber verlangt. Verwenden Sie https://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the user name and password out of the address.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Adresse weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Only the host is needed, as in https://pbx.example.org.</source>
        <translation>Nur der Servername wird gebraucht, wie in https://pbx.example.org.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>The address begins with https:// or http://, or with the host itself.</source>
        <translation>Die Adresse beginnt mit https:// oder http:// oder mit dem Servernamen selbst.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>This is not a complete IP address.</source>
        <translation>Das ist keine vollständige IP-Adresse.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/account.py"/>
        <source>Leave the part of the IP address from the % on out.</source>
        <translation>Lassen Sie den Teil der IP-Adresse ab dem % weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Called</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Answered by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/call_table.py"/>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has digits, and perhaps a + at its beginning.</source>
        <translation>Eine Nummer besteht aus Ziffern, am Anfang darf ein + stehen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>A number has fewer than 20 digits.</source>
        <translation>Eine Nummer hat weniger als 20 Ziffern.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>The prefix is a few digits, such as 0, or nothing.</source>
        <translation>Die Vorwahl besteht aus wenigen Ziffern, etwa 0, oder ist leer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write it with a + and the country&apos;s code, as in +31900.</source>
        <translation>Schreiben Sie sie mit + und Landesvorwahl, wie +31900.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/choice_checks.py"/>
        <source>Write a whole address that begins with https://, without a name or password in it.</source>
        <translation>Geben Sie eine ganze Adresse ein, die mit https:// beginnt, ohne Namen und Passwort darin.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: you are not signed in to a PBX yet.</source>
        <translation>Nicht angerufen: Sie sind noch an keiner Telefonanlage angemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Not called: another call is being placed.</source>
        <translation>Nicht angerufen: Ein anderer Anruf wird gerade aufgebaut.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone rings first: pick it up, and {name} is called.</source>
        <translation>Zuerst klingelt Ihr Telefon: Heben Sie ab, dann wird {name} angerufen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Calling {name}…</source>
        <translation>{name} wird angerufen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} answered.</source>
        <translation>{name} hat abgehoben.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The call with {name} is over.</source>
        <translation>Das Gespräch mit {name} ist beendet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Your phone is busy. {name} was not called.</source>
        <translation>Ihr Telefon ist besetzt. {name} wurde nicht angerufen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>You did not pick up. {name} was not called.</source>
        <translation>Sie haben nicht abgehoben. {name} wurde nicht angerufen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>The PBX could not place the call to {name}.</source>
        <translation>Die Telefonanlage konnte {name} nicht anrufen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} is busy.</source>
        <translation>{name}: besetzt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>{name} did not answer.</source>
        <translation>{name} hat nicht abgehoben.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>Call to {who}</source>
        <translation>Anruf bei {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>It has no call interface for programs. Ask your administrator.</source>
        <translation>Programme können über sie nicht anrufen. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/dial_words.py"/>
        <source>This account may not place calls. Ask your administrator.</source>
        <translation>Dieses Konto darf nicht anrufen. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>, {n} missed</source>
        <translation>
            <numerusform>, {n} verpasst</numerusform>
            <numerusform>, {n} verpasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: at least {n} calls{missed}</source>
        <translation>
            <numerusform>Während Sie weg waren: mindestens {n} Anruf{missed}</numerusform>
            <numerusform>Während Sie weg waren: mindestens {n} Anrufe{missed}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/digest.py"/>
        <source>While you were away: {n} calls{missed}</source>
        <translation>
            <numerusform>Während Sie weg waren: {n} Anruf{missed}</numerusform>
            <numerusform>Während Sie weg waren: {n} Anrufe{missed}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>{name} is free</source>
        <translation>{name} ist frei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/free_notice.py"/>
        <source>Somebody you wait for is free</source>
        <translation>Jemand, auf den Sie warten, ist frei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger voll ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history may not be written to</source>
        <translation>in die Anrufliste nicht geschrieben werden darf</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>another program holds the call history</source>
        <translation>ein anderes Programm die Anrufliste belegt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>a newer version of this program wrote the call history</source>
        <translation>eine neuere Version dieses Programms die Anrufliste geschrieben hat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/log_news.py"/>
        <source>the call history can&apos;t be written to</source>
        <translation>in die Anrufliste nicht geschrieben werden kann</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Answered elsewhere</source>
        <translation>Anderswo angenommen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Placed</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/logged.py"/>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Ringing</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call back</source>
        <translation>Zurückrufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{who} is calling</source>
        <translation>{who} ruft an</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Incoming call</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{n} more calls ring</source>
        <translation>
            <numerusform>1 weiterer Anruf klingelt</numerusform>
            <numerusform>{n} weitere Anrufe klingeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Your phone is ringing</source>
        <translation>Ihr Telefon klingelt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>{name} answered</source>
        <translation>{name} hat abgehoben</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>The call from {who}</source>
        <translation>Der Anruf von {who}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call from {who}, {time}</source>
        <translation>Verpasster Anruf von {who}, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Missed call, {time}</source>
        <translation>Verpasster Anruf, {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>{why} Until it is back, no calls are announced.</source>
        <translation>{why} Bis die Verbindung wieder steht, werden keine Anrufe gemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Call history damaged</source>
        <translation>Anrufliste beschädigt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Calls are not saved</source>
        <translation>Anrufe werden nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}, extension {extension}</source>
        <translation>An {called}, Nebenstelle {extension}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>To {called}</source>
        <translation>An {called}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Also rings for {n} others</source>
        <translation>
            <numerusform>Klingelt auch bei einer weiteren Person</numerusform>
            <numerusform>Klingelt auch bei {n} weiteren Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Rings at {phone}</source>
        <translation>Klingelt auf {phone}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Ringing since {time}</source>
        <translation>Klingelt seit {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/notices.py"/>
        <source>Unknown caller</source>
        <translation>Unbekannter Anrufer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/numbers.py"/>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Withheld number</source>
        <translation>Nummer unterdrückt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a web address, or a program: one of the two.</source>
        <translation>Geben Sie eine Webadresse ein oder ein Programm: eines von beiden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is no field {field}. {there_are}</source>
        <translation>Ein Feld {field} gibt es nicht. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A field stands between two braces. {there_are}</source>
        <translation>Ein Feld steht zwischen zwei geschweiften Klammern. {there_are}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>It holds a character that can&apos;t be seen. Type it anew.</source>
        <translation>Es enthält ein unsichtbares Zeichen. Tippen Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The fields are {some} and {last}.</source>
        <translation>Die Felder sind {some} und {last}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The address begins with https:// or http://.</source>
        <translation>Die Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The host is always the same: {field} can stand after it alone.</source>
        <translation>Der Server ist immer derselbe: {field} kann nur dahinter stehen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>There is a \ in the address where a / should be.</source>
        <translation>In der Adresse steht ein \ statt eines /.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>After a % in the address come two digits. For a % itself, write %25.</source>
        <translation>Nach einem % in der Adresse folgen zwei Ziffern. Für ein % selbst schreiben Sie %25.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>The program is always the same: fields can stand in its arguments.</source>
        <translation>Das Programm ist immer dasselbe: Felder können in seinen Argumenten stehen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>Enter a program by its name, or by its whole path.</source>
        <translation>Geben Sie ein Programm mit seinem Namen oder mit seinem ganzen Pfad ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A batch file can&apos;t be run: what a caller sends could do harm in it.</source>
        <translation>Eine Batchdatei kann nicht gestartet werden: Was ein Anrufer sendet, könnte darin Schaden anrichten.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/opening.py"/>
        <source>A shell can&apos;t be given fields: what a caller sends could do harm in it.</source>
        <translation>Eine Shell kann keine Felder bekommen: Was ein Anrufer sendet, könnte darin Schaden anrichten.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring nowhere</source>
        <translation>Anrufe für Sie klingeln nirgends</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Ringing now: {places}</source>
        <translation>Klingelt jetzt: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Rings at: {places}</source>
        <translation>Klingelt bei: {places}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Phone offline since {time}</source>
        <translation>Telefon offline seit {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Your phone is offline</source>
        <translation>Ihr Telefon ist offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Since {time}. Check its cable and its network.</source>
        <translation>Seit {time}. Prüfen Sie sein Kabel und sein Netzwerk.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>You are still logged in at {desk}</source>
        <translation>Sie sind noch an {desk} angemeldet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/own_words.py"/>
        <source>Calls for you ring there. Log out on that phone if you have left it.</source>
        <translation>Anrufe für Sie klingeln dort. Melden Sie sich an diesem Telefon ab, wenn Sie nicht mehr dort sind.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>The address of a proxy begins with http://, or with the host itself.</source>
        <translation>Die Adresse eines Proxys beginnt mit http:// oder mit dem Servernamen selbst.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>Leave the password out of the proxy&apos;s address: it is asked for.</source>
        <translation>Lassen Sie das Passwort in der Adresse des Proxys weg: Es wird abgefragt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/proxy.py"/>
        <source>A user name for the proxy is not empty, and has no colon in it.</source>
        <translation>Ein Benutzername für den Proxy ist nicht leer und enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings could not be read, so PBX Tray starts as if it were new. The damaged file is kept as {place}.</source>
        <translation>Ihre Einstellungen konnten nicht gelesen werden, deshalb startet PBX Tray wie neu. Die beschädigte Datei ist als {place} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are not understood in places, which are as they were at first: {parts}. The file as it was is kept as {place}.</source>
        <translation>Ihre Einstellungen werden an diesen Stellen nicht verstanden und gelten dort wie am Anfang: {parts}. Die Datei, wie sie war, ist als {place} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings are from a newer version of PBX Tray. What this version knows of them holds; the newer file is kept as {place}.</source>
        <translation>Ihre Einstellungen stammen von einer neueren Version von PBX Tray. Was diese Version davon kennt, gilt; die neuere Datei ist als {place} aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>Your settings in {place} can&apos;t be used as they are, and can&apos;t be moved out of the way, so what you choose can&apos;t be saved. Check that you may read and write there.</source>
        <translation>Ihre Einstellungen in {place} sind so nicht zu verwenden und nicht beiseitezulegen; was Sie wählen, kann deshalb nicht gespeichert werden. Prüfen Sie, ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What you choose can&apos;t be saved in {place}. Check that there is room on the disk, and that you may write there. Until PBX Tray ends, it holds.</source>
        <translation>Was Sie wählen, kann nicht in {place} gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen. Es gilt, bis PBX Tray endet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer can&apos;t be read, so nothing of it holds. Tell them about {place}.</source>
        <translation>Was Ihr Administrator für diesen Computer festgelegt hat, kann nicht gelesen werden; nichts davon gilt. Nennen Sie ihm {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/settings_words.py"/>
        <source>What your administrator decided for this computer is not understood in places, which decide nothing: {parts}. Tell them about {place}.</source>
        <translation>Was Ihr Administrator für diesen Computer festgelegt hat, ist stellenweise nicht zu verstehen; diese Stellen gelten nicht: {parts}. Nennen Sie ihm {place}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}st</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}nd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}rd</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{nth} call today</source>
        <translation>{nth} Anruf heute</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>You spoke to them {time}</source>
        <translation>Sie haben {time} mit diesem Anrufer gesprochen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{name} spoke to them {time}</source>
        <translation>{name} hat {time} mit diesem Anrufer gesprochen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>Last spoken to {time}</source>
        <translation>Zuletzt gesprochen: {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/story.py"/>
        <source>{n}th</source>
        <translation>{n}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. Ask whoever installed it.</source>
        <translation>Sie ist neuer als Ihre. Fragen Sie, wer sie installiert hat.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>It is newer than yours. It is at {address}.</source>
        <translation>Sie ist neuer als Ihre. Sie finden sie unter {address}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/updates.py"/>
        <source>PBX Tray {version} is there</source>
        <translation>PBX Tray {version} ist da</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Connecting to {host}…</source>
        <translation>Verbinde mit {host}…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}. Check that it is on and that the address is right.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach {host}.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t reach the proxy on the way to {host}. Check the network, or choose another way.</source>
        <translation>Der Proxy auf dem Weg zu {host} ist nicht erreichbar. Prüfen Sie das Netzwerk oder wählen Sie einen anderen Weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No connection to {host} since {time}</source>
        <translation>Keine Verbindung mit {host} seit {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} takes too long to answer.</source>
        <translation>{host} braucht zu lange für eine Antwort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX has trouble of its own just now.</source>
        <translation>Die Telefonanlage hat selbst gerade eine Störung.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the address, the network or the VPN.</source>
        <translation>{host} ist nicht zu finden. Prüfen Sie die Adresse, das Netzwerk oder das VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Can&apos;t find {host}. Check the network or the VPN.</source>
        <translation>{host} ist nicht zu finden. Prüfen Sie das Netzwerk oder das VPN.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this user name or password. It is not tried again by itself, so that your account isn&apos;t locked.</source>
        <translation>Die Telefonanlage lehnt diesen Benutzernamen oder dieses Passwort ab. Es wird nicht von selbst noch einmal versucht, damit Ihr Konto nicht gesperrt wird.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this API key. It is not tried again by itself. Check it, or ask your administrator for a new one.</source>
        <translation>Die Telefonanlage lehnt diesen API-Schlüssel ab. Es wird nicht von selbst noch einmal versucht. Prüfen Sie ihn oder bitten Sie Ihren Administrator um einen neuen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX refused this sign-in: it has ended. Sign in again with your password.</source>
        <translation>Die Telefonanlage lehnt diese Anmeldung ab: Sie ist abgelaufen. Melden Sie sich mit Ihrem Passwort neu an.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refused the sign-in</source>
        <translation>{host} lehnt die Anmeldung ab</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} refuses the sign-in that worked before. It is tried once more.</source>
        <translation>{host} lehnt die Anmeldung ab, die bisher galt. Sie wird noch einmal versucht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Signed in, but this account may not read {what}. Ask your administrator.</source>
        <translation>Angemeldet, aber dieses Konto darf {what} nicht lesen. Fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted: {reason}. Not connected.</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen: {reason}. Nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The certificate of {host} can&apos;t be trusted</source>
        <translation>Dem Zertifikat von {host} ist nicht zu trauen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} offers no secure connection that this app accepts: {reason}.</source>
        <translation>{host} bietet keine sichere Verbindung, die diese App annimmt: {reason}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something on this network answered instead of the PBX. It may be a sign-in page: open a web browser to see.</source>
        <translation>Etwas in diesem Netzwerk hat statt der Telefonanlage geantwortet. Vielleicht ist es eine Anmeldeseite: Sehen Sie in einem Webbrowser nach.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX is busy.</source>
        <translation>Die Telefonanlage ist überlastet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX sent something unreadable.</source>
        <translation>Die Telefonanlage hat etwas Unlesbares gesendet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Something went wrong in this app.</source>
        <translation>In dieser App ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Reconnected to {host}.</source>
        <translation>Wieder mit {host} verbunden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>While you were away: no calls are known</source>
        <translation>Während Sie weg waren: keine Anrufe bekannt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names}</source>
        <translation>Verpasst: {names}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Missed: {names} and {n} more</source>
        <translation>Verpasst: {names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>No data {time}</source>
        <translation>Keine Daten {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The PBX can no longer tell what happened then.</source>
        <translation>Die Telefonanlage weiß nicht mehr, was da geschah.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not live, as of {time}</source>
        <translation>Nicht aktuell, Stand {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer has no password store that this app trusts.</source>
        <translation>Dieser Computer hat keinen Passwortspeicher, dem diese App vertraut.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store is locked.</source>
        <translation>Der Passwortspeicher ist gesperrt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store of this computer does not work.</source>
        <translation>Der Passwortspeicher dieses Computers funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The sign-in ended before the password store had answered. Sign in once more.</source>
        <translation>Die Anmeldung war zu Ende, bevor der Passwortspeicher geantwortet hat. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password or key is asked for each session.</source>
        <translation>Passwort oder Schlüssel werden in jeder Sitzung abgefragt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The password store has no password or key for this account. Enter it once more.</source>
        <translation>Der Passwortspeicher hat für dieses Konto weder Passwort noch Schlüssel. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Password or key needed for {host}</source>
        <translation>Passwort oder Schlüssel für {host} nötig</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not confirmed: the answer was lost. Check your phone before dialling again.</source>
        <translation>Nicht bestätigt: Die Antwort ging verloren. Sehen Sie auf Ihr Telefon, bevor Sie noch einmal wählen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Call {number}?</source>
        <translation>{number} anrufen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Asked for by {source}.</source>
        <translation>Angefragt von: {source}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This number may cost more than a usual call.</source>
        <translation>Diese Nummer kann mehr kosten als ein übliches Gespräch.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is not a plain phone number.</source>
        <translation>Nicht angerufen: Das ist keine einfache Telefonnummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: there is no number.</source>
        <translation>Nicht angerufen: Es fehlt eine Nummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: the PBX takes no * and no # from this app. Dial them on your phone.</source>
        <translation>Nicht angerufen: Die Telefonanlage nimmt von dieser App kein * und kein # an. Wählen Sie sie am Telefon.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: a phone number has no letters. Write it in digits.</source>
        <translation>Nicht angerufen: Eine Telefonnummer hat keine Buchstaben. Schreiben Sie sie in Ziffern.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Not called: this is too long for a phone number.</source>
        <translation>Nicht angerufen: Das ist für eine Telefonnummer zu lang.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The call history was damaged and set aside ({file}). A new one was begun; calls from now on are saved.</source>
        <translation>Die Anrufliste war beschädigt und wurde beiseitegelegt ({file}). Eine neue ist begonnen; von jetzt an werden Anrufe wieder gespeichert.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The disk is full: calls are shown but not saved. Make room, and they will be saved after all.</source>
        <translation>Der Datenträger ist voll: Anrufe werden gezeigt, aber nicht gespeichert. Schaffen Sie Platz, dann werden sie nachträglich gespeichert.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. They will be saved once that is over.</source>
        <translation>Anrufe werden gezeigt, aber nicht gespeichert, weil {reason}. Sobald das vorbei ist, werden sie gespeichert.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Calls are shown but not saved, because {reason}. Update the program to have them saved.</source>
        <translation>Anrufe werden gezeigt, aber nicht gespeichert, weil {reason}. Aktualisieren Sie das Programm, damit sie gespeichert werden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in. Enter its user name and password.</source>
        <translation>Der Proxy verlangt eine Anmeldung. Geben Sie Benutzername und Passwort dafür ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>The proxy asks for a sign-in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>This computer&apos;s settings name a proxy of a kind that this app can&apos;t use. Choose another way to {host}.</source>
        <translation>Die Einstellungen dieses Computers nennen einen Proxy einer Art, die diese App nicht verwenden kann. Wählen Sie einen anderen Weg zu {host}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{host} redirects elsewhere; it was not followed. Check the address.</source>
        <translation>{host} leitet anderswohin weiter; dem wurde nicht gefolgt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running. Its window is shown, or hidden if it was in front.</source>
        <translation>PBX Tray läuft bereits. Das Fenster wird gezeigt oder, wenn es vorn war, verborgen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is running, and asks you there.</source>
        <translation>PBX Tray läuft bereits und fragt Sie dort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>PBX Tray is already running, but does not answer. End it, then start it again.</source>
        <translation>PBX Tray läuft bereits, antwortet aber nicht. Beenden Sie es und starten Sie es neu.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>There is no PBX at {host}: something else answers there. Check the address.</source>
        <translation>Unter {host} ist keine Telefonanlage: Dort antwortet etwas anderes. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Updated every 10 s: this account may not read events</source>
        <translation>Alle 10 s aktualisiert: Dieses Konto darf Ereignisse nicht lesen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it expired on {to}. If this computer&apos;s date, {today}, is right, ask your administrator to renew it</source>
        <translation>es ist am {to} abgelaufen. Stimmt das Datum dieses Computers, {today}, bitten Sie Ihren Administrator, es zu erneuern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid until {since}, and this computer&apos;s date is {today}. Set the date right if it is wrong</source>
        <translation>es gilt erst ab {since}, und das Datum dieses Computers ist {today}. Stellen Sie das Datum richtig, falls es falsch ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name, {names}. Check the address</source>
        <translation>es gilt für einen anderen Namen, {names}. Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it, {issuer}, is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>wer es ausgestellt hat, {issuer}, ist hier nicht bekannt, oder die Telefonanlage zeigt nicht die ganze Kette. Bitten Sie Ihren Administrator um die Zertifikatsdatei Ihres Büros</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is signed by itself. Ask your administrator for its fingerprint or file</source>
        <translation>es ist von sich selbst unterschrieben. Bitten Sie Ihren Administrator um seinen Fingerabdruck oder seine Datei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has changed since it was accepted. Ask your administrator whether it was renewed</source>
        <translation>es hat sich geändert, seit es angenommen wurde. Fragen Sie Ihren Administrator, ob es erneuert wurde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>the certificate file to check it by cannot be read</source>
        <translation>die Zertifikatsdatei, an der es zu prüfen wäre, kann nicht gelesen werden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it could not be checked. Ask your administrator</source>
        <translation>es konnte nicht geprüft werden. Fragen Sie Ihren Administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it has expired. Ask your administrator to renew it</source>
        <translation>es ist abgelaufen. Bitten Sie Ihren Administrator, es zu erneuern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is not valid yet. Check this computer&apos;s date</source>
        <translation>es ist noch nicht gültig. Prüfen Sie das Datum dieses Computers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it is for another name. Check the address</source>
        <translation>es gilt für einen anderen Namen. Prüfen Sie die Adresse</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>who issued it is not known here, or the PBX does not show the whole chain. Ask your administrator for the office&apos;s certificate file</source>
        <translation>wer es ausgestellt hat, ist hier nicht bekannt, oder die Telefonanlage zeigt nicht die ganze Kette. Bitten Sie Ihren Administrator um die Zertifikatsdatei Ihres Büros</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it answers without encryption. Check the address and port</source>
        <translation>er antwortet ohne Verschlüsselung. Prüfen Sie Adresse und Port</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>its encryption is too old. Ask your administrator to update it</source>
        <translation>seine Verschlüsselung ist zu alt. Bitten Sie Ihren Administrator, sie zu aktualisieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>it wants a certificate of this computer, and this app has none to show. Ask your administrator</source>
        <translation>er verlangt ein Zertifikat dieses Computers, und diese App hat keines. Fragen Sie Ihren Administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>no encryption could be agreed on. Ask your administrator</source>
        <translation>es konnte keine Verschlüsselung vereinbart werden. Fragen Sie Ihren Administrator</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>Next try at {time}.</source>
        <translation>Nächster Versuch um {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/core/words.py"/>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: there is no such program, or it may not be run.</source>
        <translation>{program} konnte nicht gestartet werden: Das Programm gibt es nicht, oder es darf nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: it is a batch file.</source>
        <translation>{program} konnte nicht gestartet werden: Es ist eine Batchdatei.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/desktop/opener.py"/>
        <source>{program} could not be run: the system refused to start it.</source>
        <translation>{program} konnte nicht gestartet werden: Das System hat es abgelehnt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>Versions, and the current state.</source>
        <translation>Versionen und aktueller Zustand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What is chosen.</source>
        <translation>Was gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What happened on the line and in PBX Tray.</source>
        <translation>Was auf der Leitung und in PBX Tray geschah.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/diagnostics/gathering.py"/>
        <source>What the PBX answered of late. pbx-simulator --replay plays it.</source>
        <translation>Was die Telefonanlage zuletzt geantwortet hat. pbx-simulator --replay spielt es ab.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/dialling.py"/>
        <source>Not called</source>
        <translation>Nicht angerufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray</source>
        <translation>PBX Tray beenden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Quit PBX Tray?</source>
        <translation>PBX Tray beenden?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>This desktop has no tray to stay in. Without its window, PBX Tray tells of no calls.</source>
        <translation>Dieser Desktop hat keinen Infobereich, in dem es bleiben könnte. Ohne Fenster meldet PBX Tray keine Anrufe.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/in_reach.py"/>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. It is under: {terms}.</source>
        <translation>Der Text dieser Lizenz wurde nicht mitinstalliert. Die Lizenz ist: {terms}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/installed_parts.py"/>
        <source>The text of this licence was not installed with it. Its package does not say which it is.</source>
        <translation>Der Text dieser Lizenz wurde nicht mitinstalliert. Das Paket sagt nicht, welche es ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/known_numbers.py"/>
        <source>A network of no country</source>
        <translation>Ein Netz ohne Land</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/login_start.py"/>
        <source>Whether PBX Tray starts when you log in could not be changed: the system refuses it.</source>
        <translation>Ob PBX Tray beim Anmelden startet, konnte nicht geändert werden: Das System lehnt es ab.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen or changed from here: the program xdg-mime is missing. It comes with the package xdg-utils.</source>
        <translation>Womit Telefonlinks geöffnet werden, lässt sich hier weder sehen noch ändern: Das Programm xdg-mime fehlt. Es gehört zum Paket xdg-utils.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>The desktop still opens phone links with PBX Tray: no other program is set for them.</source>
        <translation>Telefonlinks werden weiterhin mit PBX Tray geöffnet: Für sie ist kein anderes Programm eingestellt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links can&apos;t be seen: the system does not answer.</source>
        <translation>Womit Telefonlinks geöffnet werden, lässt sich nicht feststellen: Das System antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/phone_links.py"/>
        <source>What opens phone links could not be changed: the system refuses it. You can choose PBX Tray in your system&apos;s own settings.</source>
        <translation>Womit Telefonlinks geöffnet werden, konnte nicht geändert werden: Das System verweigert es. Sie können PBX Tray in den Einstellungen Ihres Systems wählen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>About PBX Tray</source>
        <translation>Über PBX Tray</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Shows who is available and who is ringing at an Axeos PBX. It is free software under the MIT licence, built from these parts.</source>
        <translation>Zeigt, wer an einer Axeos-Telefonanlage frei ist und wer anruft. Freie Software unter der MIT-Lizenz, bestehend aus diesen Bestandteilen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>&amp;Copy versions</source>
        <translation>&amp;Versionen kopieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>The licences can&apos;t be read. They lie where PBX Tray is installed.</source>
        <translation>Die Lizenzen können nicht gelesen werden. Sie liegen dort, wo PBX Tray installiert ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Reading the licences…</source>
        <translation>Lizenzen werden gelesen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/about_window.py"/>
        <source>Versions &amp;copied</source>
        <translation>&amp;Versionen kopiert</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_menu.py"/>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/account_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when free</source>
        <translation>Melden, wenn frei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Stop waiting until free</source>
        <translation>Nicht mehr warten, bis frei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Add to favourites</source>
        <translation>Zu Favoriten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_menu.py"/>
        <source>Remove from favourites</source>
        <translation>Aus Favoriten entfernen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>with {name}</source>
        <translation>mit {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>at {desk}</source>
        <translation>an {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>you are told when they are free</source>
        <translation>Sie werden benachrichtigt, wenn diese Person frei ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>You are told when they are free; their menu stops that.</source>
        <translation>Sie werden benachrichtigt, wenn diese Person frei ist; im Menü beenden Sie das.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/badge_words.py"/>
        <source>The PBX says: {status}</source>
        <translation>Die Telefonanlage sagt: {status}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Try once</source>
        <translation>Einmal versuchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/banner.py"/>
        <source>Show certificate…</source>
        <translation>Zertifikat zeigen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_card.py"/>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_item.py"/>
        <source>Call {number}</source>
        <translation>{number} anrufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Call again</source>
        <translation>Noch einmal anrufen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_actions.py"/>
        <source>Add to contacts…</source>
        <translation>Zu Kontakten hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Export calls</source>
        <translation>Anrufe exportieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>calls.csv</source>
        <translation>anrufe.csv</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add to contacts</source>
        <translation>Zu Kontakten hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Who has the number {number}?</source>
        <translation>Wem gehört die Nummer {number}?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls</source>
        <translation>Alle Anrufe löschen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear all calls?</source>
        <translation>Alle Anrufe löschen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>They are deleted from this computer, and can&apos;t be brought back.</source>
        <translation>Sie werden von diesem Computer gelöscht und sind nicht wiederherzustellen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_questions.py"/>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_view.py"/>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Call history</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Clear all calls…</source>
        <translation>Alle Anrufe löschen…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No calls yet. Calls that you get, miss or place appear here, and stay for {n} days.</source>
        <translation>
            <numerusform>Noch keine Anrufe. Eingehende, verpasste und ausgehende Anrufe erscheinen hier und bleiben einen Tag stehen.</numerusform>
            <numerusform>Noch keine Anrufe. Eingehende, verpasste und ausgehende Anrufe erscheinen hier und bleiben {n} Tage stehen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>There are no such calls.</source>
        <translation>Solche Anrufe gibt es nicht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>Show all calls</source>
        <translation>Alle Anrufe zeigen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_log_window.py"/>
        <source>No call matches “{text}”.</source>
        <translation>Kein Anruf gefunden für „{text}“.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_opener.py"/>
        <source>The web browser could not be opened.</source>
        <translation>Der Webbrowser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>Close all</source>
        <translation>Alle schließen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_stack.py"/>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>while you were away</source>
        <translation>während Sie weg waren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>to {called}</source>
        <translation>an {called}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/call_words.py"/>
        <source>before {time}</source>
        <translation>vor {time}</translation>
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
        <translation>{hours} h {n} min</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Choose your office&apos;s certificate &amp;file…</source>
        <translation>Zertifikats&amp;datei Ihres Büros auswählen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Which certificate is believed is managed by your administrator: tell them.</source>
        <translation>Ihr Administrator legt fest, welchem Zertifikat vertraut wird: Sagen Sie es ihm.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>The certificate file in use does not vouch for it.</source>
        <translation>Die Zertifikatsdatei, die benutzt wird, bürgt nicht dafür.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Your office&apos;s certificate file</source>
        <translation>Die Zertifikatsdatei Ihres Büros</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Until now it showed one that was trusted here.</source>
        <translation>Bisher wurde eines gezeigt, dem hier vertraut wurde.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It says</source>
        <translation>Es sagt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nothing that can be read</source>
        <translation>nichts Lesbares</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>It is for</source>
        <translation>Es gilt für</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and not on {day}, this computer&apos;s date</source>
        <translation>und nicht am {day}, dem Datum dieses Computers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>no host</source>
        <translation>keinen Server</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>but not for {host}</source>
        <translation>aber nicht für {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/certificate_step.py"/>
        <source>Trust it only if its SHA-256 fingerprint is the one that the PBX itself, or your administrator, tells you by another way than this connection. If it differs, somebody may be answering in the PBX&apos;s place, to learn your password. Once trusted, this certificate and no other is accepted at {host}.</source>
        <translation>Vertrauen Sie ihm nur, wenn sein SHA-256-Fingerabdruck der ist, den die Telefonanlage selbst oder Ihr Administrator Ihnen auf einem anderen Weg als über diese Verbindung nennt. Weicht er ab, antwortet vielleicht jemand anstelle der Telefonanlage, um Ihr Passwort zu erfahren. Danach wird unter {host} dieses Zertifikat angenommen und kein anderes.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/clear_button.py"/>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/contact_list.py"/>
        <source>Contacts: the first of {found} found</source>
        <translation>Kontakte: die ersten {found} Treffer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Details of {name}</source>
        <translation>Details zu {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Where your calls ring</source>
        <translation>Wo Ihre Anrufe klingeln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Phones and numbers</source>
        <translation>Telefone und Nummern</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>{n} people selected</source>
        <translation>
            <numerusform>{n} Person ausgewählt</numerusform>
            <numerusform>{n} Personen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Recent calls</source>
        <translation>Letzte Anrufe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Private note</source>
        <translation>Private Notiz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_panel.py"/>
        <source>Tell me when the first is free</source>
        <translation>Melden, wer zuerst frei ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk</source>
        <translation>Wechselarbeitsplatz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Hot desk: {desk}</source>
        <translation>Wechselarbeitsplatz: {desk}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>A phone that is not listed</source>
        <translation>Ein Telefon, das nicht in der Liste steht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>{name} is logged in</source>
        <translation>{name} ist angemeldet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Ringing now</source>
        <translation>Klingelt jetzt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Offline: does not ring</source>
        <translation>Offline: klingelt nicht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>Will ring</source>
        <translation>Klingelt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/details_words.py"/>
        <source>May ring</source>
        <translation>Klingelt vielleicht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Gathering…</source>
        <translation>Wird gesammelt…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Saved. What you see here is all that is in the file.</source>
        <translation>Gespeichert. Was Sie hier sehen, ist alles, was in der Datei steht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The file could not be saved. Choose another place.</source>
        <translation>Die Datei konnte nicht gespeichert werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>The diagnostics could not be gathered. Close this window and try again.</source>
        <translation>Die Diagnosedaten konnten nicht gesammelt werden. Schließen Sie dieses Fenster und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Copy diagnostics</source>
        <translation>Diagnosedaten kopieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>For somebody who helps you: this is all that the zip file will contain. Names and numbers are replaced, passwords left out. Look through it before you hand it on.</source>
        <translation>Für jemanden, der Ihnen hilft: Das ist alles, was in die ZIP-Datei kommt. Namen und Nummern sind ersetzt, Passwörter weggelassen. Sehen Sie alles durch, bevor Sie die Datei weitergeben.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Save diagnostics</source>
        <translation>Diagnosedaten speichern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/diagnostics_window.py"/>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_bar.py"/>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>Make a call?</source>
        <translation>Anrufen?</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <source>{n} more requests came meanwhile and were dropped.</source>
        <translation>
            <numerusform>Inzwischen kam 1 weitere Anfrage; sie wurde verworfen.</numerusform>
            <numerusform>Inzwischen kamen {n} weitere Anfragen; sie wurden verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/dial_question.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>You are not signed in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>People appear here once the PBX answers.</source>
        <translation>Hier erscheinen Personen, sobald die Telefonanlage antwortet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>The PBX lists no users. Ask your administrator whether your account may see them.</source>
        <translation>Die Telefonanlage nennt keine Benutzer. Fragen Sie Ihren Administrator, ob Ihr Konto sie sehen darf.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>No colleague matches “{text}”.</source>
        <translation>Niemand im Team gefunden für „{text}“.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody matches “{text}”.</source>
        <translation>Niemand gefunden für „{text}“.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Type a name to find one of {count} people. Those with a star stand here.</source>
        <translation>Tippen Sie einen Namen, um eine von {count} Personen zu finden. Wer einen Stern hat, steht hier.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/empty_words.py"/>
        <source>Nobody is, right now.</source>
        <translation>Im Augenblick niemand.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/filter_chips.py"/>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/free_bar.py"/>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/heading_words.py"/>
        <source>Everyone else</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Available</source>
        <translation>Frei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>On hold</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/lamps.py"/>
        <source>No phone</source>
        <translation>Kein Telefon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Connected to {host}</source>
        <translation>Verbunden mit {host}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>not live</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again since {time}.</source>
        <translation>Wird seit {time} erneut versucht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Trying again. Last seen {time}.</source>
        <translation>Wird erneut versucht. Zuletzt gesehen: {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Since {time}.</source>
        <translation>Seit {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>Last seen {time}.</source>
        <translation>Zuletzt gesehen: {time}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users and the list of phones</source>
        <translation>die Liste der Benutzer und die Liste der Telefone</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of users</source>
        <translation>die Liste der Benutzer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/link_words.py"/>
        <source>the list of phones</source>
        <translation>die Liste der Telefone</translation>
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
        <translation>Personen suchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call history…</source>
        <translation>Anrufliste…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Copy diagnostics…</source>
        <translation>Diagnosedaten kopieren…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/menu_button.py"/>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/mute_menu.py"/>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Mute alerts</source>
        <translation>Meldungen stummschalten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Only you can read this note.</source>
        <translation>Nur Sie können diese Notiz lesen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Notes can&apos;t be kept just now. Check that there is room on the disk.</source>
        <translation>Notizen können gerade nicht gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/note_field.py"/>
        <source>Private note about {name}</source>
        <translation>Private Notiz über {name}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>Which calls</source>
        <translation>Welche Anrufe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/outcome_filter.py"/>
        <source>All calls</source>
        <translation>Alle Anrufe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Sign in again</source>
        <translation>Melden Sie sich neu an</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your password is not kept</source>
        <translation>Ihr Passwort wird nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Nothing was opened with the call</source>
        <translation>Zu dem Anruf wurde nichts geöffnet</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Not all contacts could be read</source>
        <translation>Nicht alle Kontakte konnten gelesen werden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Your settings</source>
        <translation>Ihre Einstellungen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>What your administrator decided</source>
        <translation>Was Ihr Administrator festgelegt hat</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>PBX Tray goes on</source>
        <translation>PBX Tray läuft weiter</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/own_notices.py"/>
        <source>It stays in the tray, and tells you who calls.</source>
        <translation>Es bleibt im Infobereich und meldet, wer anruft.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_list.py"/>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>PBX</source>
        <translation>Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Signing out deletes what your password store keeps for this account.</source>
        <translation>Abmelden löscht, was Ihr Passwortspeicher für dieses Konto aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Other accounts</source>
        <translation>Andere Konten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Only one account is active at a time: you are not told of calls on the others.</source>
        <translation>Es ist immer nur ein Konto aktiv: Von den anderen werden keine Anrufe gemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Add account Switch</source>
        <translation>Konto hinzufügen Wechseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/preferences/page.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Managed by your administrator.</source>
        <translation>Von Ihrem Administrator festgelegt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Nobody in particular</source>
        <translation>Niemand Bestimmtes</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Token (OAuth2)</source>
        <translation>Token (OAuth2)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Within this computer</source>
        <translation>Innerhalb dieses Computers</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <location filename="../../pbx_tray/qt/status_line.py"/>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>the system&apos;s proxy</source>
        <translation>den Proxy des Systems</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/account_page.py"/>
        <source>{safe}, through {proxy}</source>
        <translation>{safe}, über {proxy}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Only what goes wrong</source>
        <translation>Nur was schiefgeht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>&amp;Write into the log</source>
        <translation>Ins &amp;Protokoll schreiben</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>The log helps to find faults. It holds no names, numbers or passwords.</source>
        <translation>Das Protokoll hilft, Fehler zu finden. Es enthält keine Namen, Nummern oder Passwörter.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/advanced_page.py"/>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Show calls as</source>
        <translation>&amp;Anrufe zeigen als</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>A notification comes from your desktop. A card is a small window of PBX Tray&apos;s own. Automatic picks what works best here.</source>
        <translation>Eine Benachrichtigung kommt von Ihrem Desktop. Eine Karte ist ein kleines Fenster von PBX Tray selbst. Automatisch wählt, was hier am besten funktioniert.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Card&apos;s corn&amp;er</source>
        <translation>&amp;Ecke der Karte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Where a card stands on the screen. Automatic keeps it away from the tray. Dragging the card to a corner chooses that one.</source>
        <translation>Wo eine Karte auf dem Bildschirm steht. Automatisch hält sie vom Infobereich fern. Wer die Karte in eine Ecke zieht, wählt diese Ecke.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Be &amp;gentle</source>
        <translation>Zurück&amp;haltend melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>Notifications ask for less attention: your desktop may hold them back while you do not want to be disturbed.</source>
        <translation>Benachrichtigungen bitten um weniger Aufmerksamkeit: Ihr Desktop kann sie zurückhalten, solange Sie nicht gestört werden möchten.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Play a sound</source>
        <translation>&amp;Ton abspielen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>The one that your system has for calls. Your desk phone rings with or without it.</source>
        <translation>Der Ton, den Ihr System für Anrufe hat. Ihr Tischtelefon klingelt so oder so.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>&amp;Hide who is calling</source>
        <translation>&amp;Verbergen, wer anruft</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/alerts_page.py"/>
        <source>For when others see your screen: a call shows “Incoming call” alone. The card says who it is once you point at it.</source>
        <translation>Wenn andere Ihren Bildschirm sehen: Bei einem Anruf steht nur „Eingehender Anruf“. Die Karte sagt, wer es ist, sobald Sie darauf zeigen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Same as this computer</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>C&amp;olours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/appearance_page.py"/>
        <source>The size of the text follows your system.</source>
        <translation>Die Schriftgröße richtet sich nach Ihrem System.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The country of numbers that are written without a country code.</source>
        <translation>Das Land von Nummern, die ohne Landesvorwahl geschrieben sind.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Outside line</source>
        <translation>A&amp;mtsleitung</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>What your PBX wants dialled before an outside number. Leave it empty if nothing is needed.</source>
        <translation>Was Ihre Telefonanlage vor einer externen Nummer erwartet. Leer lassen, wenn nichts nötig ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>&amp;Add number</source>
        <translation>&amp;Nummer hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Expensive numbers</source>
        <translation>Teure Nummern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>You are warned before a number is dialled that begins like one of these.</source>
        <translation>Bevor eine Nummer gewählt wird, die so beginnt, werden Sie gewarnt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>A number on a web page can be a link (tel: or callto:). You are asked each time before it is dialled.</source>
        <translation>Eine Nummer auf einer Webseite kann ein Link sein (tel: oder callto:). Bevor sie gewählt wird, werden Sie jedes Mal gefragt.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>The demo leaves them as they are.</source>
        <translation>Die Demo lässt sie, wie sie sind.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Phone &amp;links</source>
        <translation>Telefon&amp;links</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer (no region set)</source>
        <translation>Wie dieser Computer (keine Region eingestellt)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/calls_page.py"/>
        <source>Same as this computer: {region}</source>
        <translation>Wie dieser Computer: {region}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>Callers get their names from the vCard (.vcf) and CSV (.csv) files that you add here. Each is read again when it changes.</source>
        <translation>Anrufer bekommen ihre Namen aus den vCard- (.vcf) und CSV-Dateien (.csv), die Sie hier hinzufügen. Ändert sich eine, wird sie neu gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/contacts_page.py"/>
        <source>{n} people</source>
        <translation>
            <numerusform>1 Person</numerusform>
            <numerusform>{n} Personen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Add contacts</source>
        <translation>Kontakte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/files.py"/>
        <source>Contacts (*.vcf *.vcard *.csv)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>the next day</source>
        <translation>am nächsten Tag</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/hours_row.py"/>
        <source>Choose the days on which it is quiet.</source>
        <translation>Wählen Sie die Tage, an denen Ruhe ist.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>Same as this computer: {language}</source>
        <translation>Wie dieser Computer: {language}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/language_page.py"/>
        <source>All windows change at once.</source>
        <translation>Alle Fenster wechseln sofort die Sprache.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with PBX Tray.</source>
        <translation>Telefonlinks werden mit PBX Tray geöffnet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Phone links open with another program, or not at all.</source>
        <translation>Telefonlinks werden mit einem anderen Programm geöffnet oder gar nicht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Choose in Windows settings</source>
        <translation>In den Windows-Einstellungen wählen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Leave to other programs</source>
        <translation>Anderen Programmen überlassen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/links_row.py"/>
        <source>Open with PBX Tray</source>
        <translation>Mit PBX Tray öffnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Open with a call</source>
        <translation>Bei Anruf öffnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>&amp;Add rule</source>
        <translation>&amp;Regel hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/opening_page.py"/>
        <source>A rule opens a web page or a program with a call. Only calls from outside open something by themselves: what the first rule that fits says, ten times a minute at most. In an address and in arguments, these stand for the call: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</source>
        <translation>Eine Regel öffnet zu einem Anruf eine Webseite oder ein Programm. Von selbst öffnen nur Anrufe von außen etwas: was die erste passende Regel sagt, höchstens zehnmal pro Minute. In einer Adresse und in Argumenten stehen diese für den Anruf: {number_e164}, {number}, {name}, {did}, {extension}, {call_id}.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>List of people</source>
        <translation>Personenliste</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Rows</source>
        <translation>Z&amp;eilen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>&amp;Group by</source>
        <translation>&amp;Gruppieren nach</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>S&amp;ort by</source>
        <translation>S&amp;ortieren nach</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/people_page.py"/>
        <source>The window&apos;s menu has all of these choices, each with a keyboard shortcut.</source>
        <translation>Im Menü des Fensters stehen alle diese Möglichkeiten, jede mit einem Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>&amp;Keep calls for</source>
        <translation>&amp;Anrufe aufbewahren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Older calls are deleted from the call history for good.</source>
        <translation>Ältere Anrufe werden endgültig aus der Anrufliste gelöscht.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Clear &amp;all calls…</source>
        <translation>Alle Anrufe &amp;löschen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>Calls, contacts and notes stay on this computer, in your own folders. Passwords are kept in your system&apos;s password store. The program&apos;s log holds no names, numbers or passwords.</source>
        <translation>Anrufe, Kontakte und Notizen bleiben auf diesem Computer, in Ihren eigenen Ordnern. Passwörter liegen im Passwortspeicher Ihres Systems. Das Protokoll des Programms enthält keine Namen, Nummern oder Passwörter.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a week</source>
        <translation>eine Woche</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>half a year</source>
        <translation>ein halbes Jahr</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>three years</source>
        <translation>drei Jahre</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/preferences/privacy_page.py"/>
        <source>{n} days</source>
        <translation>
            <numerusform>1 Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>&amp;Add hours</source>
        <translation>R&amp;uhezeit hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Quiet</source>
        <translation>Ruhe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>During the hours you add here, no call is announced. All of them are in the call log.</source>
        <translation>In den Zeiten, die Sie hier hinzufügen, wird kein Anruf gemeldet. Alle stehen in der Anrufliste.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from &amp;outside</source>
        <translation>Anrufe von &amp;außen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Announce</source>
        <translation>Melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from co&amp;lleagues</source>
        <translation>Anrufe aus dem &amp;Team</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls to a &amp;group</source>
        <translation>Anrufe an eine &amp;Gruppe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Add &amp;number</source>
        <translation>&amp;Nummer hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Always announce</source>
        <translation>Immer melden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Calls from these numbers are announced even then.</source>
        <translation>Anrufe von diesen Nummern werden auch dann gemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>A &amp;second call within five minutes</source>
        <translation>Ein z&amp;weiter Anruf binnen fünf Minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/quiet_page.py"/>
        <source>Whoever calls again so soon has a reason: that call is always announced.</source>
        <translation>Wer so bald wieder anruft, hat einen Grund: Dieser Anruf wird immer gemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/remove_button.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>open a web address</source>
        <translation>eine Webadresse öffnen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>run a program</source>
        <translation>ein Programm starten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Add argument</source>
        <translation>Argument hinzufügen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>It was opened with a made-up call.</source>
        <translation>Es wurde mit einem erfundenen Anruf geöffnet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I press Open,</source>
        <translation>Wenn ich auf Öffnen drücke,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call rings,</source>
        <translation>Wenn ein Anruf klingelt,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When I answer,</source>
        <translation>Wenn ich abhebe,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/rule_row.py"/>
        <source>When a call ends,</source>
        <translation>Wenn ein Anruf endet,</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start-up</source>
        <translation>Programmstart</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start when I &amp;log in</source>
        <translation>Starten, wenn ich mich &amp;anmelde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>PBX Tray is then in your system&apos;s own list of start-up programs, too.</source>
        <translation>PBX Tray steht dann auch in der Autostart-Liste Ihres Systems.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>Start &amp;without the window</source>
        <translation>Ohne &amp;Fenster starten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>When it starts by itself, PBX Tray is only in the tray. Calls are announced all the same.</source>
        <translation>Startet PBX Tray von selbst, ist nur das Symbol im Infobereich zu sehen. Anrufe werden trotzdem gemeldet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/start_up_page.py"/>
        <source>The demo does not start by itself.</source>
        <translation>Die Demo startet nicht von selbst.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>&amp;Address of the feed</source>
        <translation>&amp;Adresse des Feeds</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/updates_page.py"/>
        <source>After each start, PBX Tray looks here once for a newer version and tells you of it. Nothing is installed. Leave it empty to have it look nowhere.</source>
        <translation>Nach jedem Start sieht PBX Tray hier einmal nach, ob es eine neuere Version gibt, und meldet sie Ihnen. Installiert wird nichts. Bleibt das Feld leer, wird nirgends nachgesehen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Undo rese&amp;t</source>
        <translation>Doch nicht &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Rese&amp;t this page</source>
        <translation>Diese Seite &amp;zurücksetzen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/preferences/window.py"/>
        <source>Nothing matches “{text}”.</source>
        <translation>Nichts gefunden für „{text}“.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>if it asks for one</source>
        <translation>falls er danach fragt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Way to the PBX</source>
        <translation>Weg zur Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Straight to the PBX</source>
        <translation>Direkt zur Telefonanlage</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>As this computer&apos;s settings say</source>
        <translation>Wie dieser Computer eingestellt ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Through a proxy</source>
        <translation>Über einen Proxy</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <source>Enter the address of the proxy, with its port.</source>
        <translation>Geben Sie die Adresse des Proxys mit seinem Port ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/proxy_part.py"/>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>A user name has no colon in it.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt.</translation>
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
        <translation>Benutzername</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/roster_view.py"/>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in to your PBX</source>
        <translation>An Ihrer Telefonanlage anmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Try the built-in demo PBX</source>
        <translation>Die eingebaute Demo ausprobieren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Not encrypted: what you send can be read on the way.</source>
        <translation>Nicht verschlüsselt: Was Sie senden, kann unterwegs gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your user name.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter the API key.</source>
        <translation>Geben Sie den API-Schlüssel ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/sign_in.py"/>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Call…</source>
        <translation>Anrufen…</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show call card</source>
        <translation>Anrufkarte zeigen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Hide PBX Tray</source>
        <translation>PBX Tray ausblenden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray.py"/>
        <source>Show PBX Tray</source>
        <translation>PBX Tray zeigen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{name}: {presence}</source>
        <translation>{name}: {presence}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls or more</source>
        <translation>{n} oder mehr verpasste Anrufe</translation>
    </message>
    <message numerus="yes">
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>{n} missed calls</source>
        <translation>
            <numerusform>1 verpasster Anruf</numerusform>
            <numerusform>{n} verpasste Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 15 minutes</source>
        <translation>Für 15 Minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 30 minutes</source>
        <translation>Für 30 Minuten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Until I unmute them</source>
        <translation>Bis ich sie wieder einschalte</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts</source>
        <translation>Meldungen wieder einschalten</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Unmute alerts (until {time})</source>
        <translation>Meldungen wieder einschalten (stumm bis {time})</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted</source>
        <translation>Meldungen stumm</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Alerts muted until {time}</source>
        <translation>Meldungen stumm bis {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>Quiet hours until {time}</source>
        <translation>Ruhezeit bis {time}</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/tray_words.py"/>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Comfortable</source>
        <translation>Locker</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Favourites first</source>
        <translation>Favoriten zuerst</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>First letter</source>
        <translation>Anfangsbuchstabe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Extension</source>
        <translation>Nebenstelle</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/view_menu.py"/>
        <source>Who is free</source>
        <translation>Wer frei ist</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Which of these is you?</source>
        <translation>Wer davon sind Sie?</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>With an API key the PBX does not say who you are. Choose yourself, to be told of your own calls.</source>
        <translation>Bei einem API-Schlüssel sagt die Telefonanlage nicht, wer Sie sind. Wählen Sie sich selbst, um Ihre eigenen Anrufe gemeldet zu bekommen.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Search by name or extension</source>
        <translation>Nach Name oder Nebenstelle suchen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>Nobody in the list matches.</source>
        <translation>Niemand in der Liste gefunden.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>That&apos;s me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/who_am_i.py"/>
        <source>I&apos;m not in the list</source>
        <translation>Ich bin nicht dabei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be found. If it was moved, choose it again.</source>
        <translation>{file} ist nicht zu finden. Wurde die Datei verschoben, wählen Sie sie neu.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} may not be read. Check its permissions.</source>
        <translation>{file} darf nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} can&apos;t be read just now. Check the disk or the network drive it is on.</source>
        <translation>{file} kann gerade nicht gelesen werden. Prüfen Sie den Datenträger oder das Netzlaufwerk.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is not a file. Choose a vCard or CSV file.</source>
        <translation>{file} ist keine Datei. Wählen Sie eine vCard- oder CSV-Datei.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is larger than 256 MB. Export it without pictures.</source>
        <translation>{file} ist größer als 256 MB. Exportieren Sie ohne Bilder.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>Only {most} contacts are used: some of {file} are left out.</source>
        <translation>Nur {most} Kontakte werden verwendet: Ein Teil von {file} bleibt weg.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is neither a vCard file nor a CSV file whose first row names its columns, as Name and Phone.</source>
        <translation>{file} ist weder eine vCard-Datei noch eine CSV-Datei, deren erste Zeile die Spalten nennt, etwa Name und Phone.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} is damaged from line {line} on. What could be read of it is used.</source>
        <translation>{file} ist ab Zeile {line} beschädigt. Was davon lesbar war, wird verwendet.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/records/contact_files.py"/>
        <source>{file} holds nobody with a name and a number.</source>
        <translation>{file} enthält niemanden mit Name und Nummer.</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/signed_in.py"/>
        <source>the demo on this computer</source>
        <translation>Demo auf diesem Computer</translation>
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
        <translation>Aaland-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Albania</source>
        <comment>region</comment>
        <translation>Albanien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Algeria</source>
        <comment>region</comment>
        <translation>Algerien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>American Samoa</source>
        <comment>region</comment>
        <translation>Amerikanisch-Samoa</translation>
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
        <translation>Antarktis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Antigua &amp; Barbuda</source>
        <comment>region</comment>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Argentina</source>
        <comment>region</comment>
        <translation>Argentinien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Armenia</source>
        <comment>region</comment>
        <translation>Armenien</translation>
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
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Austria</source>
        <comment>region</comment>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Azerbaijan</source>
        <comment>region</comment>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahamas</source>
        <comment>region</comment>
        <translation>Bahamas</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bahrain</source>
        <comment>region</comment>
        <translation>Bahrain</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bangladesh</source>
        <comment>region</comment>
        <translation>Bangladesch</translation>
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
        <translation>Belarus</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Belgium</source>
        <comment>region</comment>
        <translation>Belgien</translation>
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
        <translation>Bolivien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bosnia &amp; Herzegovina</source>
        <comment>region</comment>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Botswana</source>
        <comment>region</comment>
        <translation>Botsuana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Bouvet Island</source>
        <comment>region</comment>
        <translation>Bouvet-Insel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Brazil</source>
        <comment>region</comment>
        <translation>Brasilien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Indian Ocean Territory</source>
        <comment>region</comment>
        <translation>Britische Territorien im Indischen Ozean</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>British Virgin Islands</source>
        <comment>region</comment>
        <translation>Britische Jungferninseln</translation>
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
        <translation>Bulgarien</translation>
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
        <translation>Kambodscha</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cameroon</source>
        <comment>region</comment>
        <translation>Kamerun</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canada</source>
        <comment>region</comment>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Canary Islands</source>
        <comment>region</comment>
        <translation>Kanarische Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cape Verde</source>
        <comment>region</comment>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Caribbean Netherlands</source>
        <comment>region</comment>
        <translation>Bonaire, Sint Eustatius und Saba</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cayman Islands</source>
        <comment>region</comment>
        <translation>Kaiman-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Central African Republic</source>
        <comment>region</comment>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ceuta &amp; Melilla</source>
        <comment>region</comment>
        <translation>Ceuta und Melilla</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chad</source>
        <comment>region</comment>
        <translation>Tschad</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Chile</source>
        <comment>region</comment>
        <translation>Chile</translation>
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
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Clipperton Island</source>
        <comment>region</comment>
        <translation>Clipperton-Insel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cocos (Keeling) Islands</source>
        <comment>region</comment>
        <translation>Kokos-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Colombia</source>
        <comment>region</comment>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Comoros</source>
        <comment>region</comment>
        <translation>Komoren</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Brazzaville</source>
        <comment>region</comment>
        <translation>Kongo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Congo - Kinshasa</source>
        <comment>region</comment>
        <translation>Demokratische Republik Kongo</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cook Islands</source>
        <comment>region</comment>
        <translation>Cook-Inseln</translation>
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
        <translation>Kroatien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Cuba</source>
        <comment>region</comment>
        <translation>Kuba</translation>
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
        <translation>Zypern</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Czechia</source>
        <comment>region</comment>
        <translation>Tschechische Republik</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Denmark</source>
        <comment>region</comment>
        <translation>Dänemark</translation>
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
        <translation>Dschibuti</translation>
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
        <translation>Dominikanische Republik</translation>
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
        <translation>Ägypten</translation>
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
        <translation>Äquatorial-Guinea</translation>
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
        <translation>Swasiland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ethiopia</source>
        <comment>region</comment>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>European Union</source>
        <comment>region</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Falkland Islands</source>
        <comment>region</comment>
        <translation>Falkland-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Faroe Islands</source>
        <comment>region</comment>
        <translation>Färöer-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Fiji</source>
        <comment>region</comment>
        <translation>Fidschi</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Finland</source>
        <comment>region</comment>
        <translation>Finnland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>France</source>
        <comment>region</comment>
        <translation>Frankreich</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Guiana</source>
        <comment>region</comment>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Polynesia</source>
        <comment>region</comment>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>French Southern Territories</source>
        <comment>region</comment>
        <translation>Französische Südgebiete</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Gabon</source>
        <comment>region</comment>
        <translation>Gabun</translation>
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
        <translation>Georgien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Germany</source>
        <comment>region</comment>
        <translation>Deutschland</translation>
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
        <translation>Griechenland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Greenland</source>
        <comment>region</comment>
        <translation>Grönland</translation>
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
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Guinea</source>
        <comment>region</comment>
        <translation>Guinea</translation>
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
        <translation>Haiti</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Heard &amp; McDonald Islands</source>
        <comment>region</comment>
        <translation>Heard- und McDonald-Inseln</translation>
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
        <translation>Hongkong</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Hungary</source>
        <comment>region</comment>
        <translation>Ungarn</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Iceland</source>
        <comment>region</comment>
        <translation>Island</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>India</source>
        <comment>region</comment>
        <translation>Indien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Indonesia</source>
        <comment>region</comment>
        <translation>Indonesien</translation>
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
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Isle of Man</source>
        <comment>region</comment>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Israel</source>
        <comment>region</comment>
        <translation>Israel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Italy</source>
        <comment>region</comment>
        <translation>Italien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Côte d’Ivoire</source>
        <comment>region</comment>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Jamaica</source>
        <comment>region</comment>
        <translation>Jamaika</translation>
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
        <translation>Jordanien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kazakhstan</source>
        <comment>region</comment>
        <translation>Kasachstan</translation>
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
        <translation>Kuwait</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Kyrgyzstan</source>
        <comment>region</comment>
        <translation>Kirgistan</translation>
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
        <translation>Lettland</translation>
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
        <translation>Libyen</translation>
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
        <translation>Litauen</translation>
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
        <translation>Macao</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Macedonia</source>
        <comment>region</comment>
        <translation>Mazedonien</translation>
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
        <translation>Malaysia</translation>
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
        <translation>Marshall-Inseln</translation>
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
        <translation>Mauretanien</translation>
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
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Micronesia</source>
        <comment>region</comment>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Moldova</source>
        <comment>region</comment>
        <translation>Moldau</translation>
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
        <translation>Mongolei</translation>
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
        <translation>Mosambik</translation>
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
        <translation>Namibia</translation>
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
        <translation>Niederlande</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Caledonia</source>
        <comment>region</comment>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>New Zealand</source>
        <comment>region</comment>
        <translation>Neuseeland</translation>
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
        <translation>Norfolk-Insel</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Northern Mariana Islands</source>
        <comment>region</comment>
        <translation>Nördliche Mariannen-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>North Korea</source>
        <comment>region</comment>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Norway</source>
        <comment>region</comment>
        <translation>Norwegen</translation>
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
        <translation>Äußeres Ozeanien</translation>
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
        <translation>Palästina</translation>
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
        <translation>Papua-Neuguinea</translation>
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
        <translation>Philippinen</translation>
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
        <translation>Katar</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Réunion</source>
        <comment>region</comment>
        <translation>Reunion</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Romania</source>
        <comment>region</comment>
        <translation>Rumänien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Russia</source>
        <comment>region</comment>
        <translation>Russland</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Rwanda</source>
        <comment>region</comment>
        <translation>Ruanda</translation>
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
        <translation>St. Helena</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Kitts &amp; Nevis</source>
        <comment>region</comment>
        <translation>Saint Kitts und Nevis</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Lucia</source>
        <comment>region</comment>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Martin</source>
        <comment>region</comment>
        <translation>St. Martin</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Pierre &amp; Miquelon</source>
        <comment>region</comment>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>St. Vincent &amp; Grenadines</source>
        <comment>region</comment>
        <translation>St. Vincent und die Grenadinen</translation>
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
        <translation>Sao Tome und Principe</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Saudi Arabia</source>
        <comment>region</comment>
        <translation>Saudi-Arabien</translation>
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
        <translation>Serbien</translation>
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
        <translation>Singapur</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sint Maarten</source>
        <comment>region</comment>
        <translation>Sint Maarten (Niederländischer Teil)</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovakia</source>
        <comment>region</comment>
        <translation>Slowakei</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Slovenia</source>
        <comment>region</comment>
        <translation>Slowenien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Solomon Islands</source>
        <comment>region</comment>
        <translation>Solomon-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Somalia</source>
        <comment>region</comment>
        <translation>Somalia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Africa</source>
        <comment>region</comment>
        <translation>Südafrika</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <comment>region</comment>
        <translation>Süd-Georgia und die südlichen Sandwich-Inseln</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Korea</source>
        <comment>region</comment>
        <translation>Südkorea</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>South Sudan</source>
        <comment>region</comment>
        <translation>Südsudan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Spain</source>
        <comment>region</comment>
        <translation>Spanien</translation>
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
        <translation>Sudan</translation>
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
        <translation>Svalbard und Jan Mayen</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Sweden</source>
        <comment>region</comment>
        <translation>Schweden</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Switzerland</source>
        <comment>region</comment>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Syria</source>
        <comment>region</comment>
        <translation>Syrien</translation>
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
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Tanzania</source>
        <comment>region</comment>
        <translation>Tansania</translation>
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
        <translation>Timor-Leste</translation>
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
        <translation>Trinidad und Tobago</translation>
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
        <translation>Tunesien</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Türkiye</source>
        <comment>region</comment>
        <translation>Türkei</translation>
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
        <translation>Turks- und Caicos-Inseln</translation>
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
        <translation>Uganda</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Ukraine</source>
        <comment>region</comment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Arab Emirates</source>
        <comment>region</comment>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United Kingdom</source>
        <comment>region</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Outlying Islands</source>
        <comment>region</comment>
        <translation>Übrige Inseln im Pazifik der USA</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>United States</source>
        <comment>region</comment>
        <translation>Vereinigte Staaten von Amerika</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>U.S. Virgin Islands</source>
        <comment>region</comment>
        <translation>Amerikanische Jungferninseln</translation>
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
        <translation>Usbekistan</translation>
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
        <translation>Vatikanstadt</translation>
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
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Western Sahara</source>
        <comment>region</comment>
        <translation>Westsahara</translation>
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
        <translation>Sambia</translation>
    </message>
    <message>
        <location filename="../../pbx_tray/qt/regions.py"/>
        <source>Zimbabwe</source>
        <comment>region</comment>
        <translation>Simbabwe</translation>
    </message>
</context>
</TS>
