// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `lv`: StaticString {
    """
    #lv
    t\t{HH}:{n}
    d.full\t{E1}, {y}. gada {d}. {M0}
    dt.full\t{D} {T}
    dr.full\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{A0}– \t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{y}. gada {d}. {M0}
    dt.long\t{D} {T}
    dr.long\t{y}. gada {d}.–\t{d}. {M0}\t{D}\u{2009}–\u{2009}\t{d}. {M0}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{dd}.{mm}.{yy}
    dt.short\t{D} {T}
    dr.short\t{D}.–\t{D}.\t{D}.–\t{D}.\t{D}.–\t{D}.
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{y}. g. {M0}
    mr\t{y}. gada {M0}\u{2009}–\u{2009}\t{M0}\t{y}. gada {M0}\u{A0}– \t{y}. gada {M0}
    M\t0\t1\t2
    M0\tjanvāris\tfebruāris\tmarts\taprīlis\tmaijs\tjūnijs\tjūlijs\taugusts\tseptembris\toktobris\tnovembris\tdecembris
    M1\tjanv.\tfebr.\tmarts\tapr.\tmaijs\tjūn.\tjūl.\taug.\tsept.\tokt.\tnov.\tdec.
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t2\t4
    E0\tPirmdiena\tOtrdiena\tTrešdiena\tCeturtdiena\tPiektdiena\tSestdiena\tSvētdiena
    E1\tpirmdiena\totrdiena\ttrešdiena\tceturtdiena\tpiektdiena\tsestdiena\tsvētdiena
    E2\tPirmd.\tOtrd.\tTrešd.\tCeturtd.\tPiektd.\tSestd.\tSvētd.
    E4\tP\tO\tT\tC\tP\tS\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t,\t\u{A0}\t3\t3\t2
    p.latn\t#%\t-#%
    c.latn\t#\u{A0}¤\t-#\u{A0}¤\t,\t\u{A0}\t3\t3\t2
    s\tAUDAU$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPY¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndora\tAEApvienotie Arābu Emirāti\tAFAfganistāna\tAGAntigva un Barbuda\tAIAngilja\tALAlbānija\tAMArmēnija\tAOAngola\tAQAntarktika\tARArgentīna\tASASV Samoa\tATAustrija\tAUAustrālija\tAWAruba\tAXOlandes salas\tAZAzerbaidžāna\tBABosnija un Hercegovina\tBBBarbadosa\tBDBangladeša\tBEBeļģija\tBFBurkinafaso\tBGBulgārija\tBHBahreina\tBIBurundija\tBJBenina\tBLSenbartelmī\tBMBermudu salas\tBNBruneja\tBOBolīvija\tBQNīderlandes Karību salas\tBRBrazīlija\tBSBahamu salas\tBTButāna\tBVBuvē sala\tBWBotsvāna\tBYBaltkrievija\tBZBeliza\tCAKanāda\tCCKokosu (Kīlinga) salas\tCDKongo (Kinšasa)\tCFCentrālāfrikas Republika\tCGKongo (Brazavila)\tCHŠveice\tCIKotdivuāra\tCKKuka salas\tCLČīle\tCMKamerūna\tCNĶīna\tCOKolumbija\tCRKostarika\tCUKuba\tCVKaboverde\tCWKirasao\tCXZiemsvētku sala\tCYKipra\tCZČehija\tDEVācija\tDJDžibutija\tDKDānija\tDMDominika\tDODominikāna\tDZAlžīrija\tECEkvadora\tEEIgaunija\tEGĒģipte\tEHRietumsahāra\tEREritreja\tESSpānija\tETEtiopija\tFISomija\tFJFidži\tFKFolklenda salas\tFMMikronēzija\tFOFēru salas\tFRFrancija\tGAGabona\tGBApvienotā Karaliste\tGDGrenāda\tGEGruzija\tGFFrancijas Gviāna\tGGGērnsija\tGHGana\tGIGibraltārs\tGLGrenlande\tGMGambija\tGNGvineja\tGPGvadelupa\tGQEkvatoriālā Gvineja\tGRGrieķija\tGSDienviddžordžija un Dienvidsendviču salas\tGTGvatemala\tGUGuama\tGWGvineja-Bisava\tGYGajāna\tHKĶīnas īpašās pārvaldes apgabals Honkonga\tHMHērda sala un Makdonalda salas\tHNHondurasa\tHRHorvātija\tHTHaiti\tHUUngārija\tIDIndonēzija\tIEĪrija\tILIzraēla\tIMMenas sala\tINIndija\tIOIndijas okeāna Britu teritorija\tIQIrāka\tIRIrāna\tISIslande\tITItālija\tJEDžērsija\tJMJamaika\tJOJordānija\tJPJapāna\tKEKenija\tKGKirgizstāna\tKHKambodža\tKIKiribati\tKMKomoru salas\tKNSentkitsa un Nevisa\tKPZiemeļkoreja\tKRDienvidkoreja\tKWKuveita\tKYKaimanu salas\tKZKazahstāna\tLALaosa\tLBLibāna\tLCSentlūsija\tLILihtenšteina\tLKŠrilanka\tLRLibērija\tLSLesoto\tLTLietuva\tLULuksemburga\tLVLatvija\tLYLībija\tMAMaroka\tMCMonako\tMDMoldova\tMEMelnkalne\tMFSenmartēna\tMGMadagaskara\tMHMāršala salas\tMKZiemeļmaķedonija\tMLMali\tMMMjanma (Birma)\tMNMongolija\tMOĶTR īpašais administratīvais reģions Makao\tMPZiemeļu Marianas salas\tMQMartinika\tMRMauritānija\tMSMontserrata\tMTMalta\tMUMaurīcija\tMVMaldīvija\tMWMalāvija\tMXMeksika\tMYMalaizija\tMZMozambika\tNANamībija\tNCJaunkaledonija\tNENigēra\tNFNorfolkas sala\tNGNigērija\tNINikaragva\tNLNīderlande\tNONorvēģija\tNPNepāla\tNRNauru\tNUNiue\tNZJaunzēlande\tOMOmāna\tPAPanama\tPEPeru\tPFFrancijas Polinēzija\tPGPapua-Jaungvineja\tPHFilipīnas\tPKPakistāna\tPLPolija\tPMSenpjēra un Mikelona\tPNPitkērnas salas\tPRPuertoriko\tPSPalestīnas teritorijas\tPTPortugāle\tPWPalau\tPYParagvaja\tQAKatara\tREReinjona\tRORumānija\tRSSerbija\tRUKrievija\tRWRuanda\tSASaūda Arābija\tSBZālamana salas\tSCSeišelu salas\tSDSudāna\tSEZviedrija\tSGSingapūra\tSHSv.Helēnas sala\tSISlovēnija\tSJSvalbāra un Jana Majena sala\tSKSlovākija\tSLSjerraleone\tSMSanmarīno\tSNSenegāla\tSOSomālija\tSRSurinama\tSSDienvidsudāna\tSTSantome un Prinsipi\tSVSalvadora\tSXSintmārtena\tSYSīrija\tSZSvatini\tTCTērksas un Kaikosas salas\tTDČada\tTFFrancijas Dienvidjūru teritorija\tTGTogo\tTHTaizeme\tTJTadžikistāna\tTKTokelau\tTLAustrumtimora\tTMTurkmenistāna\tTNTunisija\tTOTonga\tTRTurcija\tTTTrinidāda un Tobāgo\tTVTuvalu\tTWTaivāna\tTZTanzānija\tUAUkraina\tUGUganda\tUMASV Mazās Aizjūras salas\tUSAmerikas Savienotās Valstis\tUYUrugvaja\tUZUzbekistāna\tVAVatikāns\tVCSentvinsenta un Grenadīnas\tVEVenecuēla\tVGBritu Virdžīnas\tVIASV Virdžīnas\tVNVjetnama\tVUVanuatu\tWFVolisa un Futunas salas\tWSSamoa\tXKKosova\tYEJemena\tYTMajota\tZADienvidāfrikas Republika\tZMZambija\tZWZimbabve
    l\t un \t\t, \t, \t un \t
    lo\t vai \t\t, \t, \t vai \t
    w\t1
    x\tlatviešu\tlatviešu
    @lv-LV\tlatviešu\tlatviešu (Latvija)

    """
  }
}
