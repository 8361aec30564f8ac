// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sl`: StaticString {
    """
    #sl
    t\t{HH}:{n}
    d.full\t{E0}, {d}. {M0} {y}
    dt.full\t{D} ob {T}
    dr.full\t{E0}, {d}.–\t{D}\t{E0}, {d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.full\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} ob {T}–\t{D} ob {T}
    d.long\t{d}. {M0} {y}
    dt.long\t{D} ob {T}
    dr.long\t{d}.–\t{D}\t{d}. {M0}–\t{D}\t{D}–\t{D}
    dtr.long\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D} ob {T}–\t{D} ob {T}
    d.short\t{d}. {m}. {y}
    dt.short\t{D}, {T}
    dr.short\t{d}.–\t{D}\t{d}. {m}.–\t{D}\t{D}–\t{D}
    dtr.short\t{D}, {H}:{n}–\t{H}:{n}\t{D}, {H}:{n}–\t{T}\t{D}, {T}–\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t1\t2
    M0\tjanuar\tfebruar\tmarec\tapril\tmaj\tjunij\tjulij\tavgust\tseptember\toktober\tnovember\tdecember
    M1\tjan.\tfeb.\tmar.\tapr.\tmaj\tjun.\tjul.\tavg.\tsep.\tokt.\tnov.\tdec.
    M2\tj\tf\tm\ta\tm\tj\tj\ta\ts\to\tn\td
    E\t0\t1\t2
    E0\tponedeljek\ttorek\tsreda\tčetrtek\tpetek\tsobota\tnedelja
    E1\tpon.\ttor.\tsre.\tčet.\tpet.\tsob.\tned.
    E2\tp\tt\ts\tč\tp\ts\tn
    gmt\tGMT\tGMT +\tGMT -\t.\t\t1
    z\t002Greenwiški srednj\t019Vzhod\t024Srednjeevrop\t039Zahod\t049Central\t054Vzhodnoevrop\t063Vzhodnoevropsk\t073Srednjeevropsk\t089Juž\t094Havajski aleut\t0a3Havajski aleutsk\t0b1Aljašk\t0c3Aljašk\t0d4Atlant\t0e4Brasil\t0f4Argentin\t0g4Paragvaj\t0h1Vzhodn\t0i1Centraln\t0j4Amazon\t0k4Kolumbij\t0l4Gor\t0m3Gorsk\t0n7Venezuel\t0o6Francoska Gvajana\t0p3Centraln\t0q7Jukon\t0r3Vzhodn\t0t1Pacifišk\t0u3Pacifišk\t0v3Atlantsk\t0y7Ekvador\t0z7Gvajan\t104Kuban\t113Kubansk\t121Mehiški pacifišk\t137Bolivij\t144Peruj\t155: Saint Pierre in Miquelon\t168: Saint Pierre in Miquelon\t174Urugvaj\t181Fernando de Noronšk\t197Surinam\t1a4Čil\t1b3Čilsk\t1c4Novofundland\t1d3Novofundlandsk\t1e1Avstralski zahodn\t1f6Davis\t1g6Dumont-d’Urville\t1h1Avstralski vzhodn\t1i3Avstralski vzhodn\t1j7Mawson\t1k4Novozeland\t1l3Novozelandsk\t1m7Rother\t1n6Syowa\t1o2Vostošk\t1p4Arab\t1q7Kazahstan\t1r4Petropavlovsk-Kamčat\t1s4Turkmenistan\t1t4Azerbajdžan\t1u7Indokitaj\t1v4Krasnojar\t1w7Kirgizistan\t1x7Brunej\t1y4Indij\t1z4Jakut\t204Ulanbator\t214Kitaj\t221Bangladešk\t237Vzhodnotimor\t244Zaliv\t257Tadžikistan\t261Hongkonšk\t274Hovd\t284Irkut\t291Turšk\t2a2Indonezijski zahodn\t2b2Indonezijski vzhodn\t2c4Izrael\t2d3Izraelsk\t2e7Afganistan\t2f4Pakistan\t2g7Nepal\t2h7Malezij\t2i4Magadan\t2j2Indonezijski osrednj\t2k4Filipin\t2l4Om\t2m4Korej\t2n7Mjanmar\t2o4Uzbekistan\t2p4Singapur\t2q4Tajpej\t2r4Gruzij\t2s4Iran\t2t7Butan\t2u4Japon\t2v1Vladivostošk\t2w1Jekaterinburšk\t2x4Armen\t2y4Azor\t2z3Azorsk\t304Zahodnoevrop\t313Zahodnoevropsk\t324Kapverd\t337Južnogeorgij\t345: Falklandsko otočje\t351Avstralski centraln\t363Avstralski centraln\t371Avstralski centralni zahodn\t385 otoka Lord Howe\t398 otoka Lord Howe\t3a5: Velikonočni otok\t3b8: Velikonočni otok\t3c4Ir\t3d2univerzalni koordiniran\t3e4Samar\t3f3Britansk\t3g4Moskov\t3h4Havajski aleut\t3i7Indijskoocean\t3j2Božičnootošk\t3k6Kokosovi otoki\t3l2Francoski južni in antarktičn\t3m7Sejšel\t3n7Maldiv\t3o4Mauricij\t3p7Reunion\t3q6Marshallovi otoki\t3r4Čatam\t3s3Čatamsk\t3t5: Apia\t3u6Otok Chuuk\t3v4Vanuatuj\t3w6Otočje Feniks\t3x7Tokelav\t3y4Fidžij\t3z7Tuvaluj\t402Galapašk\t417Gambier\t422Salomonovootošk\t434Čamor\t446Ekvatorski otoki\t452Kosrajšk\t466Markizni otoki\t474Samoan\t487Nauruj\t497Niuej\t4a5: Norfolški otoki\t4b8: Norfolški otoki\t4c4Novokaledonij\t4d7Palav\t4e7Pitcairn\t4f7Ponap\t4g7Papuan\t4h1Cookovootošk\t4i7Tahitij\t4j6Gilbertovi otoki\t4k4Tongov\t4l6Otok Wake\t4m6Wallis in Futuna
    nu\tlatn
    n.latn\t−#\t,\t.\t3\t3\t2
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t.\t3\t3\t2
    s\tCNYCN¥\tEUR€\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tUSD$\tVND₫\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEZdruženi arabski emirati\tAFAfganistan\tAGAntigva in Barbuda\tAIAngvila\tALAlbanija\tAMArmenija\tAOAngola\tAQAntarktika\tARArgentina\tASAmeriška Samoa\tATAvstrija\tAUAvstralija\tAWAruba\tAXAlandski otoki\tAZAzerbajdžan\tBABosna in Hercegovina\tBBBarbados\tBDBangladeš\tBEBelgija\tBFBurkina Faso\tBGBolgarija\tBHBahrajn\tBIBurundi\tBJBenin\tBLSveti Bartolomej\tBMBermudi\tBNBrunej\tBOBolivija\tBQNizozemski Karibi\tBRBrazilija\tBSBahami\tBTButan\tBVBouvetov otok\tBWBocvana\tBYBelorusija\tBZBelize\tCAKanada\tCCKokosovi otoki\tCDDemokratična republika Kongo\tCFSrednjeafriška republika\tCGKongo - Brazzaville\tCHŠvica\tCISlonokoščena obala\tCKCookovi otoki\tCLČile\tCMKamerun\tCNKitajska\tCOKolumbija\tCRKostarika\tCUKuba\tCVZelenortski otoki\tCWCuraçao\tCXBožični otok\tCYCiper\tCZČeška\tDENemčija\tDJDžibuti\tDKDanska\tDMDominika\tDODominikanska republika\tDZAlžirija\tECEkvador\tEEEstonija\tEGEgipt\tEHZahodna Sahara\tEREritreja\tESŠpanija\tETEtiopija\tFIFinska\tFJFidži\tFKFalklandski otoki\tFMMikronezija\tFOFerski otoki\tFRFrancija\tGAGabon\tGBZdruženo kraljestvo\tGDGrenada\tGEGruzija\tGFFrancoska Gvajana\tGGGuernsey\tGHGana\tGIGibraltar\tGLGrenlandija\tGMGambija\tGNGvineja\tGPGvadelup\tGQEkvatorialna Gvineja\tGRGrčija\tGSJužna Georgia in Južni Sandwichevi otoki\tGTGvatemala\tGUGvam\tGWGvineja Bissau\tGYGvajana\tHKPosebno upravno območje Ljudske republike Kitajske Hongkong\tHMHeardov otok in McDonaldovi otoki\tHNHonduras\tHRHrvaška\tHTHaiti\tHUMadžarska\tIDIndonezija\tIEIrska\tILIzrael\tIMOtok Man\tINIndija\tIOBritansko ozemlje v Indijskem oceanu\tIQIrak\tIRIran\tISIslandija\tITItalija\tJEJersey\tJMJamajka\tJOJordanija\tJPJaponska\tKEKenija\tKGKirgizistan\tKHKambodža\tKIKiribati\tKMKomori\tKNSveti Krištof in Nevis\tKPSeverna Koreja\tKRJužna Koreja\tKWKuvajt\tKYKajmanji otoki\tKZKazahstan\tLALaos\tLBLibanon\tLCSveta Lucija\tLILihtenštajn\tLKŠrilanka\tLRLiberija\tLSLesoto\tLTLitva\tLULuksemburg\tLVLatvija\tLYLibija\tMAMaroko\tMCMonako\tMDMoldavija\tMEČrna gora\tMFFrancoski Sveti Martin\tMGMadagaskar\tMHMarshallovi otoki\tMKSeverna Makedonija\tMLMali\tMMMjanmar (Burma)\tMNMongolija\tMOPosebno upravno območje Kitajske Makav\tMPSeverni Marianski otoki\tMQMartinik\tMRMavretanija\tMSMontserrat\tMTMalta\tMUMavricij\tMVMaldivi\tMWMalavi\tMXMehika\tMYMalezija\tMZMozambik\tNANamibija\tNCNova Kaledonija\tNENiger\tNFNorfolški otok\tNGNigerija\tNINikaragva\tNLNizozemska\tNONorveška\tNPNepal\tNRNauru\tNUNiue\tNZNova Zelandija\tOMOman\tPAPanama\tPEPeru\tPFFrancoska Polinezija\tPGPapua Nova Gvineja\tPHFilipini\tPKPakistan\tPLPoljska\tPMSveta Peter in Mihael\tPNPitcairn\tPRPortoriko\tPSPalestinsko ozemlje\tPTPortugalska\tPWPalav\tPYParagvaj\tQAKatar\tREReunion\tRORomunija\tRSSrbija\tRURusija\tRWRuanda\tSASaudova Arabija\tSBSalomonovi otoki\tSCSejšeli\tSDSudan\tSEŠvedska\tSGSingapur\tSHSveta Helena\tSISlovenija\tSJSvalbard in Jan Mayen\tSKSlovaška\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalija\tSRSurinam\tSSJužni Sudan\tSTSveti Tomaž in Princ\tSVSalvador\tSXNizozemski Sveti Martin\tSYSirija\tSZEsvatini\tTCOtoki Turks in Caicos\tTDČad\tTFFrancosko južno ozemlje\tTGTogo\tTHTajska\tTJTadžikistan\tTKTokelav\tTLTimor-Leste\tTMTurkmenistan\tTNTunizija\tTOTonga\tTRTurčija\tTTTrinidad in Tobago\tTVTuvalu\tTWTajvan\tTZTanzanija\tUAUkrajina\tUGUganda\tUMStranski zunanji otoki Združenih držav\tUSZdružene države Amerike\tUYUrugvaj\tUZUzbekistan\tVAVatikan\tVCSveti Vincencij in Grenadine\tVEVenezuela\tVGBritanski Deviški otoki\tVIAmeriški Deviški otoki\tVNVietnam\tVUVanuatu\tWFWallis in Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAJužnoafriška republika\tZMZambija\tZWZimbabve
    l\t in \t\t, \t, \t in \t
    lo\t ali \t\t, \t, \t ali \t
    w\t1
    x\tslovenščina\tslovenščina
    za\t#\t#i standardni čas\t#i čas\t#i poletni čas\t#ski standardni čas\tStandardni čas#\tČas: #\t#ski čas\tPoletni čas#\t#noafriški čas
    @sl-SI\tslovenščina\tslovenščina (Slovenija)

    """
  }
}
