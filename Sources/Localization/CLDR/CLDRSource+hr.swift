// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `hr`: StaticString {
    """
    #hr
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M1} {y}.
    dt.full\t{D} u {T}
    dr.full\t{E0}, {dd}.\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.\t{E0}, {dd}. {M1}\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.\t{E0}, {dd}. {M1} {y}.\u{2009}–\u{2009}\t{E0}, {dd}. {M1} {y}.
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.long\t{d}. {M1} {y}.
    dt.long\t{D} u {T}
    dr.long\t{dd}.\u{2009}–\u{2009}\t{dd}. {M1} {y}.\t{dd}. {M1}\u{2009}–\u{2009}\t{dd}. {M1} {y}.\t{dd}. {M1} {y}.\u{2009}–\u{2009}\t{dd}. {M1} {y}.
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} u {T}\u{2009}–\u{2009}\t{D} u {T}
    d.short\t{dd}. {mm}. {y}.
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}.
    mr\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.\t{M0} {y}.\u{2009}–\u{2009}\t{M0} {y}.
    M\t0\t2\t3
    M0\tsiječanj\tveljača\tožujak\ttravanj\tsvibanj\tlipanj\tsrpanj\tkolovoz\trujan\tlistopad\tstudeni\tprosinac
    M1\tsiječnja\tveljače\tožujka\ttravnja\tsvibnja\tlipnja\tsrpnja\tkolovoza\trujna\tlistopada\tstudenoga\tprosinca
    M2\tsij\tvelj\tožu\ttra\tsvi\tlip\tsrp\tkol\truj\tlis\tstu\tpro
    M3\t1.\t2.\t3.\t4.\t5.\t6.\t7.\t8.\t9.\t10.\t11.\t12.
    E\t0\t1\t2
    E0\tponedjeljak\tutorak\tsrijeda\tčetvrtak\tpetak\tsubota\tnedjelja
    E1\tpon\tuto\tsri\tčet\tpet\tsub\tned
    E2\tp\tu\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT+\tGMT -\t:\t\t1
    z\t002univerzaln\t012istočnoafričk\t028srednjoeurop\t032zapadnoafričk\t042srednjoafričk\t058istočnoeurop\t065istočnoeurops\t075srednjoeurops\t082južnoafričk\t098havajsko-aleut\t0a5havajsko-aleuts\t0b1aljaš\t0c5aljaš\t0d8atlant\t0e8brazil\t0f8argentin\t0g8paragvaj\t0h9istočno\t0i9središnje\t0j8amazon\t0k8kolumbij\t0l8planin\t0m5planins\t0n7venezuel\t0o4Francuske Gijane\t0p2središnje ljetn\t0q2jukonšk\t0r2istočno ljetn\t0s9Acre\t0t1pacifič\t0u5pacifič\t0v5atlants\t0y7ekvador\t0z7gvajan\t108kuban\t115kubans\t121meksičko pacifič\t137bolivij\t148peruan\t153za Sveti Petar i Mikelon\t166za Sveti Petar i Mikelon\t178urugvaj\t183grada Fernando de Noronha\t197surinam\t1a8čilean\t1b5čileans\t1c8newfoundland\t1d5newfoundlands\t1e8zapadnoaustral\t1f4Davisa\t1g4Dumont-d’Urvillea\t1h8istočnoaustral\t1i5istočnoaustrals\t1j7mawson\t1k8novozeland\t1l5novozelands\t1m4Rothere\t1n4Syowe\t1o2vostočk\t1p8arap\t1q7kazahstan\t1r8Petropavlovsk-kamčat\t1s8turkmenistan\t1t8azerbajdžan\t1u7indokine\t1v8krasnojar\t1w7kirgistan\t1x4za Brunej Darussalam\t1y7indij\t1z8jakut\t208ulanbator\t218kine\t221bangladeš\t237istočnotimor\t248zaljev\t257tadžikistan\t261hongkonš\t278hovd\t288irkut\t298tur\t2a7zapadnoindonezij\t2b7istočnoindonezij\t2c8izrael\t2d5izraels\t2e7afganistan\t2f8pakistan\t2g7nepal\t2h7malezij\t2i8magadan\t2j7srednjoindonezij\t2k8filipin\t2l8om\t2m8korej\t2n7mjanmar\t2o8uzbekistan\t2p7singapur\t2q1tajpeš\t2r8gruzij\t2s8iran\t2t7butan\t2u8japan\t2v1vladivostoč\t2w1jekaterinburš\t2x8armen\t2y8azor\t2z5azors\t308zapadnoeurop\t315zapadnoeurops\t323Zelenortskog otočja\t334Južne Georgije\t348falkland\t358srednjoaustral\t365srednjoaustrals\t379australsko središnje zapadno\t383otoka Lord Howe\t396otoka Lord Howe\t3a3Uskršnjeg otoka\t3b6Uskršnjeg otoka\t3c8ir\t3d7koordinirano svjet\t3e8samar\t3f5britans\t3g8moskov\t3h8havajsko-aleut\t3i4Indijskog oceana\t3j4Božićnog Otoka\t3k4Kokosovih Otoka\t3l4Francuskih Južnih Teritorija\t3m7sejšel\t3n7maldiv\t3o3Mauricijusa\t3p4Reuniona\t3q4Maršalovih Otoka\t3r3Chathama\t3s6Chathama\t3t3Apije\t3u4Chuuka\t3v3Vanuatua\t3w4Otoka Phoenix\t3x4Tokelaua\t3y3Fidžija\t3z4Tuvalua\t404Galapagosa\t414Gambiera\t424Salomonovih Otoka\t433Chamorra\t444Ekvatorskih otoka\t454Kosrae\t467markižan\t478samoan\t484Naurua\t494Niuea\t4a3Otoka Norfolk\t4b6Otoka Norfolk\t4c3Nove Kaledonije\t4d4Palaua\t4e7pitcairn\t4f7ponapej\t4g4Papue Nove Gvineje\t4h3Cookovih Otoka\t4i4Tahitija\t4j4Gilbertovih otoka\t4k3Tonge\t4l4Otoka Wake\t4m4Otoka Wallis i Futuna
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t1
    s\tEUR€\tHRKkn\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndora\tAEUjedinjeni Arapski Emirati\tAFAfganistan\tAGAntigva i Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmerička Samoa\tATAustrija\tAUAustralija\tAWAruba\tAXÅlandski otoci\tAZAzerbajdžan\tBABosna i Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBugarska\tBHBahrein\tBIBurundi\tBJBenin\tBLSaint Barthélemy\tBMBermudi\tBNBrunej\tBOBolivija\tBQKaripski otoci Nizozemske\tBRBrazil\tBSBahami\tBTButan\tBVOtok Bouvet\tBWBocvana\tBYBjelorusija\tBZBelize\tCAKanada\tCCKokosovi (Keelingovi) Otoci\tCDKongo - Kinshasa\tCFSrednjoafrička Republika\tCGKongo - Brazzaville\tCHŠvicarska\tCIObala Bjelokosti\tCKCookovi Otoci\tCLČile\tCMKamerun\tCNKina\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortska Republika\tCWCuraçao\tCXBožićni Otok\tCYCipar\tCZČeška\tDENjemačka\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska Republika\tDZAlžir\tECEkvador\tEEEstonija\tEGEgipat\tEHZapadna Sahara\tEREritreja\tESŠpanjolska\tETEtiopija\tFIFinska\tFJFidži\tFKFalklandski Otoci\tFMMikronezija\tFOFarski Otoci\tFRFrancuska\tGAGabon\tGBUjedinjeno Kraljevstvo\tGDGrenada\tGEGruzija\tGFFrancuska Gijana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenland\tGMGambija\tGNGvineja\tGPGuadalupe\tGQEkvatorska Gvineja\tGRGrčka\tGSJužna Georgia i Otoci Južni Sandwich\tGTGvatemala\tGUGuam\tGWGvineja Bisau\tGYGvajana\tHKPUP Hong Kong Kina\tHMOtoci Heard i McDonald\tHNHonduras\tHRHrvatska\tHTHaiti\tHUMađarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOtok Man\tINIndija\tIOBritanski Indijskooceanski Teritorij\tIQIrak\tIRIran\tISIsland\tITItalija\tJEJersey\tJMJamajka\tJOJordan\tJPJapan\tKEKenija\tKGKirgistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Kristofor i Nevis\tKPSjeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanski Otoci\tKZKazahstan\tLALaos\tLBLibanon\tLCSveta Lucija\tLILihtenštajn\tLKŠri Lanka\tLRLiberija\tLSLesoto\tLTLitva\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMECrna Gora\tMFSaint Martin\tMGMadagaskar\tMHMaršalovi Otoci\tMKSjeverna Makedonija\tMLMali\tMMMjanmar (Burma)\tMNMongolija\tMOPUP Makao Kina\tMPSjevernomarijanski Otoci\tMQMartinik\tMRMauretanija\tMSMontserrat\tMTMalta\tMUMauricijus\tMVMaldivi\tMWMalavi\tMXMeksiko\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFOtok Norfolk\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNovi Zeland\tOMOman\tPAPanama\tPEPeru\tPFFrancuska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveti Petar i Mikelon\tPNPitcairnovi Otoci\tPRPortoriko\tPSPalestinsko područje\tPTPortugal\tPWPalau\tPYParagvaj\tQAKatar\tRERéunion\tRORumunjska\tRSSrbija\tRURusija\tRWRuanda\tSASaudijska Arabija\tSBSalomonovi Otoci\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard i Jan Mayen\tSKSlovačka\tSLSijera Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSveti Toma i Princip\tSVSalvador\tSXSint Maarten\tSYSirija\tSZEsvatini\tTCOtoci Turks i Caicos\tTDČad\tTFFrancuski Južni Teritoriji\tTGTogo\tTHTajland\tTJTadžikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunis\tTOTonga\tTRTurska\tTTTrinidad i Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMMali udaljeni otoci SAD-a\tUSSjedinjene Američke Države\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vincent i Grenadini\tVEVenezuela\tVGBritanski Djevičanski Otoci\tVIAmerički Djevičanski Otoci\tVNVijetnam\tVUVanuatu\tWFWallis i Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJužnoafrička Republika\tZMZambija\tZWZimbabve
    l\t i \t\t, \t, \t i \t
    lo\t ili \t\t, \t, \t ili \t
    w\t1
    x\thrvatski\thrvatski
    za\t#\t#ko standardno vrijeme\t#o vrijeme\tstandardno vrijeme #\tvrijeme #\t#ko ljetno vrijeme\tljetno vrijeme #\t#sko vrijeme\t#sko standardno vrijeme\t# standardno vrijeme
    @hr-BA\thrvatski\thrvatski (Bosna i Hercegovina)
    d.short\t{d}. {m}. {yy}.
    dr.short\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.\t{dd}. {mm}. {yy}.\u{2009}–\u{2009}\t{dd}. {mm}. {yy}.
    E2\tP\tU\tS\tČ\tP\tS\tN
    s\tBAMKM
    @hr-HR\thrvatski\thrvatski (Hrvatska)

    """
  }
}
