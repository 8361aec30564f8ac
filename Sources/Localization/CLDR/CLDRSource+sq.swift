// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sq`: StaticString {
    """
    #sq
    t\t{h}:{n}\u{202F}{a}
    a\t00000000000011111111111101\tp.d.\tm.d.
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D} në {T}
    dr.full\t{E0}, {d}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D} në {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    d.short\t{d}.{m}.{yy}
    dt.short\t{D}, {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D}, {h}:{n}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tjanar\tshkurt\tmars\tprill\tmaj\tqershor\tkorrik\tgusht\tshtator\ttetor\tnëntor\tdhjetor
    M1\tjan\tshk\tmar\tpri\tmaj\tqer\tkorr\tgush\tsht\ttet\tnën\tdhj
    M2\tj\tsh\tm\tp\tm\tq\tk\tg\tsh\tt\tn\tdh
    E\t0\t1\t2
    E0\te hënë\te martë\te mërkurë\te enjte\te premte\te shtunë\te diel
    E1\thën\tmar\tmër\tenj\tpre\tsht\tdie
    E2\th\tm\tm\te\tp\tsh\td
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tALLLekë\tAUDA$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGANG\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorrë\tAEEmiratet e Bashkuara Arabe\tAFAfganistan\tAGAntigua e Barbuda\tAIAnguilë\tALShqipëri\tAMArmeni\tAOAngolë\tAQAntarktikë\tARArgjentinë\tASSamoa Amerikane\tATAustri\tAUAustrali\tAWArubë\tAXIshujt Alandë\tAZAzerbajxhan\tBABosnjë-Hercegovinë\tBBBarbados\tBDBangladesh\tBEBelgjikë\tBFBurkina-Faso\tBGBullgari\tBHBahrejn\tBIBurundi\tBJBenin\tBLSen-Bartelemi\tBMBermude\tBNBrunei\tBOBolivi\tBQKaraibet holandeze\tBRBrazil\tBSBahama\tBTButan\tBVIshulli Bove\tBWBotsvanë\tBYBjellorusi\tBZBelizë\tCAKanada\tCCIshujt Kokos\tCDKongo-Kinshasa\tCFRepublika e Afrikës Qendrore\tCGKongo-Brazavilë\tCHZvicër\tCICôte d’Ivoire\tCKIshujt Kuk\tCLKili\tCMKamerun\tCNKinë\tCOKolumbi\tCRKosta-Rikë\tCUKubë\tCVKepi i Gjelbër\tCWKurasao\tCXIshulli i Krishtlindjes\tCYQipro\tCZÇeki\tDEGjermani\tDJXhibuti\tDKDanimarkë\tDMDominikë\tDORepublika Dominikane\tDZAlgjeri\tECEkuador\tEEEstoni\tEGEgjipt\tEHSaharaja Perëndimore\tEREritre\tESSpanjë\tETEtiopi\tFIFinlandë\tFJFixhi\tFKIshujt Falkland\tFMMikronezi\tFOIshujt Faroe\tFRFrancë\tGAGabon\tGBMbretëria e Bashkuar\tGDGranadë\tGEGjeorgji\tGFGuajana Franceze\tGGGernsej\tGHGanë\tGIGjibraltar\tGLGrënlandë\tGMGambi\tGNGuine\tGPGuadelupë\tGQGuineja Ekuatoriale\tGRGreqi\tGSXhorxha Jugore dhe Ishujt Senduiçë të Jugut\tGTGuatemalë\tGUGuam\tGWGuine-Bisau\tGYGuajanë\tHKRPA i Hong-Kongut\tHMIshujt Hërd e Mekdonald\tHNHonduras\tHRKroaci\tHTHaiti\tHUHungari\tIDIndonezi\tIEIrlandë\tILIzrael\tIMIshulli i Manit\tINIndi\tIOTerritori Britanik i Oqeanit Indian\tIQIrak\tIRIran\tISIslandë\tITItali\tJEXhersej\tJMXhamajkë\tJOJordani\tJPJaponi\tKEKenia\tKGKirgizi\tKHKamboxhia\tKIKiribati\tKMKomore\tKNShën-Kits dhe Nevis\tKPKore e Veriut\tKRKore e Jugut\tKWKuvajt\tKYIshujt Kajman\tKZKazakistan\tLALaos\tLBLiban\tLCShën-Luçia\tLILihtenshtajn\tLKSri-Lankë\tLRLiberi\tLSLesoto\tLTLituani\tLULuksemburg\tLVLetoni\tLYLibi\tMAMarok\tMCMonako\tMDMoldavi\tMEMal i Zi\tMFSen-Marten\tMGMadagaskar\tMHIshujt Marshall\tMKMaqedonia e Veriut\tMLMali\tMMMianmar (Burmë)\tMNMongoli\tMORPA i Makaos\tMPIshujt e Marianës Veriore\tMQMartinikë\tMRMauritani\tMSMontserat\tMTMaltë\tMUMauritius\tMVMaldive\tMWMalavi\tMXMeksikë\tMYMalajzi\tMZMozambik\tNANamibi\tNCKaledoni e Re\tNENiger\tNFIshulli Norfolk\tNGNigeri\tNINikaragua\tNLHolandë\tNONorvegji\tNPNepal\tNRNauru\tNUNiue\tNZZelandë e Re\tOMOman\tPAPanama\tPEPeru\tPFPolinezia Franceze\tPGGuineja e Re-Papua\tPHFilipine\tPKPakistan\tPLPoloni\tPMShën-Pier dhe Mikelon\tPNIshujt Pitkern\tPRPorto-Riko\tPSTerritoret Palestineze\tPTPortugali\tPWPalau\tPYParaguai\tQAKatar\tREReunion\tRORumani\tRSSerbi\tRURusi\tRWRuandë\tSAArabi Saudite\tSBIshujt Solomon\tSCSejshelle\tSDSudan\tSESuedi\tSGSingapor\tSHShën-Elenë\tSISlloveni\tSJSvalbard e Jan-Majen\tSKSllovaki\tSLSierra-Leone\tSMSan-Marino\tSNSenegal\tSOSomali\tSRSurinami\tSSSudani i Jugut\tSTSao-Tome e Principe\tSVSalvador\tSXSint-Marten\tSYSiri\tSZEsvatini\tTCIshujt Turks dhe Kaikos\tTDÇad\tTFTerritoret Jugore Franceze\tTGTogo\tTHTajlandë\tTJTaxhikistan\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunizi\tTOTonga\tTRTurqi\tTTTrinidad e Tobago\tTVTuvalu\tTWTajvan\tTZTanzani\tUAUkrainë\tUGUgandë\tUMIshujt Periferikë të SHBA-së\tUSSHBA\tUYUruguai\tUZUzbekistan\tVAVatikan\tVCShën-Vincent dhe Grenadine\tVEVenezuelë\tVGIshujt e Virgjër Britanikë\tVIIshujt e Virgjër të SHBA-së\tVNVietnam\tVUVanuatu\tWFUollis e Futuna\tWSSamoa\tXKKosovë\tYEJemen\tYTMajotë\tZAAfrika e Jugut\tZMZambi\tZWZimbabve
    l\t dhe \t\t, \t, \t dhe \t
    lo\t ose \t\t, \t, \t ose \t
    w\t1
    x\tshqip\tshqip
    @sq-MK\tshqip\tshqip (Maqedonia e Veriut)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    s\tMKDden
    @sq-XK\tshqip\tshqip (Kosovë)
    t\t{HH}:{n}
    dtr.full\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.long\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D} në {T}\u{2009}–\u{2009}\t{D} në {T}
    dtr.short\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    @sq-AL\tshqip\tshqip (Shqipëri)

    """
  }
}
