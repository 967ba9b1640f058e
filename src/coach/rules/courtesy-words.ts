/** Words that acknowledge nothing, because they stand in letters about anything. */

const list = (text: string) => new Set(text.split(/\s+/));

/** In reviews as in replies; English first, then German. */
export const COMMON = list(`
  about after again also been before could does down from have hello here into just like more much only over
  really should some still than thank thanks that their them then there they this very want well were what when
  which will with would your yours sorry please review reviews customer customers shop store order ordered
  orders product products item bought purchase again never back contact write wrote know feel happy unhappy
  disappointed disappointing disappointment experience experiences time times even made make still because worth
  money good great first said says today tomorrow yesterday monday tuesday wednesday thursday friday saturday
  sunday week weeks days month months year years hours refund refunded replacement return exchange team support
  service quality expectations expected expect feedback rating star stars issue problem problems company business
  soon look read reply message mail email e-mail phone call called calls answer answers answered send sent take
  taken need every each other another last next later ever once twice always nothing something anything everyone
  someone people thing things inconvenience satisfied satisfaction dissatisfied apologise apologize regret help
  love hope best kind regards dear believe think thought same whole absolutely completely totally terrible awful
  horrible worst better poor recommend waste getting going come came goes went left right until since while where
  being without within though through these those three four five gone give gave given told tell getting arrived
  received receive recieved ones
  aber alle auch dann dass dein deine denn dies diese dieser doch eine einem einen einer eines ganz habe haben
  hatte hier ihre ihren ihnen ihrer ihrem immer kann kein keine leider mehr mich muss nach nicht noch nur oder
  schon sehr sein seine sich sind über unser unsere unserer unserem unseren viel viele vielen vom wenn wird wurde
  wurden werden wieder wirklich zwei drei bestellt bestellung kunde kundin kunden kaufen gekauft kauf produkt
  artikel enttäuscht enttäuschung erfahrung erfahrungen danke dank bitte guten gute gutes schlecht schlechte nichts
  jetzt heute morgen gestern montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochen tage tagen
  monat monate monaten jahr jahre geld zurück erstattung erstatten ersatz umtausch rückgabe bewertung stern sterne
  problem probleme fehler firma laden shop kundenservice qualität erwartung erwartungen erwartet rückmeldung
  nachricht nachrichten mails telefon anruf anrufen angerufen antwort antworten geantwortet melden gemeldet
  schreiben geschrieben schickt geschickt schicken bekommen erhalten zufrieden unzufrieden unannehmlichkeiten
  umstände liebe lieber hallo geehrte geehrter gerne gern hilfe helfen einfach etwas alles jeder jede mein meine
  meinen meiner meinem beim waren wäre sollte hätte könnte würde werde einmal zweimal dreimal seit ohne weil damit
  dafür davon darauf diesem diesen schade absolut völlig total kommt kommen gibt geben lassen macht machen gemacht
  leid
`);

/** In replies; with these alone nobody learns what went wrong. */
export const COURTEOUS = list(`
  above access account accordingly address afternoon agent aim amends among apologies apology appreciate
  appropriate april assist assistance assure attention august available away become behalf bring brought business
  care cause caused chance change clear close colleague colleagues comments committed communication complaint
  concern concerns concerned connect consider continue conversation convince criticism day december deep deeply
  delighted department deserve deserves desk details detail different difficulties directly discuss done doing drop
  during earliest early ease either encountered end ensure enough entire evening everything excellent excellence
  extremely fail failed fall feels fell find fine fix follow following forward forwarded found free friendly frustrated
  frustrating frustration full fully further furthermore future gesture gladly goal happen happened happens hard
  hear heard heart heartfelt high highest hold hour however immediately important impression improve improving
  improvement improvements including inform information instead intend internal internally investigate investigated
  investigating january june july keep lets letting level life line long loyal making management manager many march
  matter matters maybe mean means meet member mind minutes moment morning most must name negative november number
  occasion occurred october offer office open opinion opportunity ours part partner pass passed patience perfect
  perhaps person personal personally place pleased pleasure point positive possible post previous priority private
  prompt promptly properly provide providing public put question questions quick quickly quite raise rather reach
  reached reaching rectify regain regarding regret relevant remain request resolve resolved resolution respond
  response responsible rest restore result reviewing safe satisfactory satisfy seek seems seen september serious
  seriously served set several share shared sharing short shortly show sincere sincerely situation small solution
  solve somebody sort sorted speak special standard standards start step steps straight strive striving submit such
  suggest suitable sure surely taking talk thanking thoughts times together touch towards trouble true truly trust try trying
  turn understand understandable understanding unfortunately upset urgent using usual usually value valued values
  various visit voice wait ways welcome whatever whenever whether wish within wonder word words work working works
  year your's yourself shop's
  abteilung abhilfe ahnung allem allen allerdings anders anfrage angelegenheit angelegenheiten anliegen anspruch
  ansprüche anzubieten april arbeiten arbeitstage arbeitstagen aufgabe aufmerksam aufrichtig august ausführlich bald
  bearbeiten bedanken bedankt bedauerlich bedauern bedauere bedaure bedeutet begrüßen beheben bereits beschwerde
  besonders besser bestem besten bestmöglich betrag bieten binnen bisschen bleiben briefkasten chance darf darüber
  dauert dazu demnächst deshalb dezember direkt dürfen ehrlich ehrliche ehrlichen eigentlich eingehend einige
  entgegen entschuldigen entschuldige entschuldigung entsprach entspricht ergebnis erfüllen erfüllt erledigen
  erledigt ernst erreichen erreichbar erst ersten euch euer eure fall falls feedback finden firma folgen fragen
  freuen freundlich freundliche freundlichen frühestens fühlen führen gehört geht gemeinsam genau gerade gesamten
  geschehen gewohnt glauben grüße grüßen grund gutmachen guter handeln herz herzen herzlich herzliche herzlichen
  hiermit hinweis höchste hoffen hören innerhalb intern interne jahr jederzeit jemand juni juli kennen klären klärt
  kollege kollegen kollegin könnten können kontakt kontaktieren kontaktiere konto konnten kritik kümmern kurz kürze
  lange lösen lösung losen machten maßnahmen meinung meldet melde mitarbeiter mittag möchte möchten mögen möglich möglichkeit
  möglichst müssen nachgehen nachmittag nachvollziehen nächste nächsten nächster nehmen nochmals november nummer
  oberste offen offene oktober passiert persönlich persönlichen postfach priorität prüfen recht reklamation sache
  sachlage schauen schieflaufen schnell schnellstmöglich selbst selbstverständlich september service setzen
  sicher sofort solche sollen sollten sonst sorgen spätestens sprechen ständig stehen stunden super tatsächlich team
  tief tragen treten trotzdem tun überzeugen umgehend unbedingt unserem ungeduld unter unterstützen unterstützung
  unverzüglich verärgert verärgerung verbessern verbesserung verdient verfügung verlassen vermeiden verspreche versprechen
  verständlich verständnis verstehen vertrauen verzeihen verzeihung vielleicht vollsten voll vorfall vorgang vorkommen
  vorname warum weiter weitere weiteren weitergegeben weitergeleitet weiterhin weiterleiten wenden werktage werktagen
  wert wichtig wiedergutmachen wieso willkommen wissen wollen wünschen wunsch ziel zukunft zukünftig zurückkommen
  zusammen zuständig zuständige zuständigen zufriedenheit zufriedenstellen nutzen kundschaft käufer werte werter
`);
